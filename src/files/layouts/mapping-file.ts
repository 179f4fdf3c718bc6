import * as v from 'valibot'
import { columnName } from './column-names'
import { type ColumnParts, mappingOf, PARTS, type Part, partsOf } from './column-parts'
import { LAYOUT_IDS, type Mapping } from './layout'

/**
 * A reader's choice of columns as a small file beside the table: columns by their names, since another export of the
 * same table may have them elsewhere.
 */
const MAPPING_FILE = v.object({
  dateline: v.literal('columns'),
  version: v.literal(1),
  layout: v.picklist(LAYOUT_IDS),
  dayOrder: v.optional(v.picklist(['dmy', 'mdy'])),
  skipRows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  columns: v.record(v.string(), v.pipe(v.string(), v.maxLength(1000))),
})

/** Why a file is no mapping of a table: it is none at all, or the table has not this column. */
export type MappingFault =
  | { readonly code: 'not-a-mapping'; readonly found: string }
  | { readonly code: 'no-such-column'; readonly found: string }

export function writeMappingFile(mapping: Mapping, columns: readonly string[]): string {
  const { order } = mapping.time
  const named = Object.entries(partsOf(mapping)).map(([part, column]) => [part, columns[column ?? -1] ?? ''])
  const file = {
    dateline: 'columns',
    version: 1,
    layout: mapping.layout,
    ...(order === null ? {} : { dayOrder: order }),
    ...(mapping.skipRows === undefined ? {} : { skipRows: mapping.skipRows }),
    columns: Object.fromEntries(named),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A mapping for a table of these columns out of the text of such a file. */
export function readMappingFile(text: string, columns: readonly string[]): Mapping | MappingFault {
  const read = v.safeParse(MAPPING_FILE, parsed(text))
  if (!read.success) return { code: 'not-a-mapping', found: text.slice(0, 80) }
  const { layout, dayOrder, skipRows = 0, columns: named } = read.output
  const parts: { [P in Part]?: number } = {}
  for (const part of PARTS) {
    const name = named[part]
    if (name === undefined) continue
    const column = columnNamed(columns, name)
    if (column < 0) return { code: 'no-such-column', found: name.slice(0, 80) }
    parts[part] = column
  }
  const mapping = mappingOf(layout, parts satisfies ColumnParts, skipRows)
  return { ...mapping, time: { ...mapping.time, order: dayOrder ?? null } }
}

/** The column of this very name, else of a name that folds to the same. */
function columnNamed(columns: readonly string[], name: string): number {
  const exact = columns.indexOf(name)
  return exact >= 0 ? exact : columns.findIndex((column) => columnName(column) === columnName(name))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function isMappingFault(read: Mapping | MappingFault): read is MappingFault {
  return 'code' in read
}
