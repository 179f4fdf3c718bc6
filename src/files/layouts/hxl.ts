import type { Cells } from '../rows/row-source'
import { textOf } from './cell-text'
import { mappingOf, type Part } from './column-parts'
import { kindByWords } from './kinds'
import type { Layout, TableHead } from './layout'
import { readDay } from './read-day'
import { rowReader } from './row-reader'

/** Tags by the part that they tell, the plainest first; attributes may stand in any order. */
const TAGS: readonly (readonly [part: Part, tag: string, attributes: readonly string[]])[] = [
  ['start', '#date', ['occurred']],
  ['start', '#date', ['start']],
  ['end', '#date', ['end']],
  ['start', '#date', []],
  ['year', '#date', ['year']],
  ['month', '#date', ['month']],
  ['lat', '#geo', ['lat']],
  ['lng', '#geo', ['lon']],
  ['placePrecision', '#geo', ['precision']],
  ['name', '#loc', ['name']],
  ['name', '#loc', []],
  ['name', '#adm3', ['name']],
  ['name', '#adm2', ['name']],
  ['admin1', '#adm1', ['name']],
  ['admin1', '#adm1', []],
  ['country', '#country', ['name']],
  ['country', '#country', []],
  ['subType', '#event', ['type', 'sub']],
  ['subType', '#event', ['subtype']],
  ['eventType', '#event', ['type']],
  ['id', '#event', ['code']],
  ['id', '#event', ['id']],
  ['id', '#id', []],
  ['title', '#event', ['name']],
  ['actor', '#group', ['name', 'first']],
  ['target', '#group', ['name', 'second']],
  ['actor', '#group', ['name']],
  ['killedBest', '#affected', ['killed']],
  ['notes', '#description', []],
  ['source', '#meta', ['source']],
  ['url', '#meta', ['url']],
  ['events', '#event', ['num']],
]
/** Attributes that make of a tag another thing. */
const APART: ReadonlySet<string> = new Set([
  'reported',
  'updated',
  'created',
  'code',
  'year',
  'month',
  'end',
  'sub',
  'id',
  'assoc',
  'pcode',
])

const isTag = (text: string): boolean => /^#[a-z]/i.test(text)

/** Tags stand for the header, or in one of the first rows after it. */
export function tagRow({
  columns,
  sample,
}: TableHead): { readonly tags: readonly string[]; readonly skipRows: number } | null {
  const rows: readonly Cells[] = [columns, ...sample.slice(0, 5)]
  const at = rows.findIndex((cells) => {
    const texts = cells.map(textOf).filter((text) => text !== '')
    return (
      texts.length > 0 &&
      texts.filter(isTag).length * 2 >= texts.length &&
      texts.some((text) => /^#(?:date|geo)/i.test(text))
    )
  })
  return at < 0 ? null : { tags: (rows[at] ?? []).map(textOf), skipRows: at }
}

function splitTag(text: string): readonly string[] {
  return text.toLowerCase().replace(/\s+/g, '').split('+')
}

function columnOf(tags: readonly string[], tag: string, attributes: readonly string[]): number | undefined {
  const found = tags.findIndex((text) => {
    const [name, ...others] = splitTag(text)
    const apart = others.some((other) => APART.has(other) && !attributes.includes(other))
    return name === tag && !apart && attributes.every((attribute) => others.includes(attribute))
  })
  return found < 0 ? undefined : found
}

/** Tags may stand above the names of the columns: 1 where the row after them has a name for a date, and the next a date. */
function namesBelow({ sample }: TableHead, skipRows: number, start: number | undefined): number {
  if (start === undefined) return 0
  const [first, second] = sample.slice(skipRows)
  const isNone = (cells: Cells | undefined) => readDay(cells?.[start], 'dmy') === 'bad-date'
  return first && second && isNone(first) && !isNone(second) ? 1 : 0
}

/** Tables with the tags of the Humanitarian Exchange Language. */
export const hxl: Layout = {
  id: 'hxl',
  recognise: (table) => {
    const row = tagRow(table)
    if (!row) return null
    const parts: { [P in Part]?: number } = {}
    for (const [part, tag, attributes] of TAGS) {
      const column = parts[part] ?? columnOf(row.tags, tag, attributes)
      if (column !== undefined) parts[part] = column
    }
    const dated = parts.start !== undefined || parts.year !== undefined
    return dated ? mappingOf('hxl', parts, row.skipRows + namesBelow(table, row.skipRows, parts.start)) : null
  },
  reader: (mapping, _, context) =>
    rowReader(mapping, { kind: kindByWords, widen: null, pointPrecision: 'near', placeCode: null }, context),
}
