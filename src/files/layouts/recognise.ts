import type { Cell } from '../rows/row-source'
import { acled } from './acled'
import { acledAggregates } from './acled-aggregates'
import { airwars } from './airwars'
import { wordsOf } from './cell-text'
import { countryCheck } from './country-boxes'
import { dayOrderOf } from './day-order'
import { gdelt } from './gdelt'
import { geoTable, mapped, placeTable } from './geo-table'
import { gtd } from './gtd'
import { hxl, tagRow } from './hxl'
import { icews } from './icews'
import type { Layout, LayoutId, LayoutQuestions, Mapping, TableHead, TableNote } from './layout'
import { polecat } from './polecat'
import { readDegrees } from './read-coordinate'
import { syrianArchive } from './syrian-archive'
import { timemap } from './timemap'
import { ucdpCandidate, ucdpGed } from './ucdp'

/** Every layout; a table is of the first that knows it, so the surest stand first. */
const LAYOUTS: Readonly<Record<LayoutId, Layout>> = {
  acled,
  'acled-aggregates': acledAggregates,
  'ucdp-candidate': ucdpCandidate,
  'ucdp-ged': ucdpGed,
  gdelt,
  polecat,
  icews,
  gtd,
  airwars,
  'syrian-archive': syrianArchive,
  timemap,
  hxl,
  'geo-table': geoTable,
  'place-table': placeTable,
  mapped,
}

export function layoutOf({ layout }: Mapping): Layout {
  return LAYOUTS[layout]
}

/** What a table was recognised as, and what its reader is still to be asked. */
export interface Recognised {
  readonly layout: Layout
  readonly mapping: Mapping
  readonly questions: LayoutQuestions
  readonly notes: readonly TableNote[]
}

/**
 * Knows a table by its columns and its first rows; `null` where its reader has to say which column says what. A row
 * of tags above the data is no row of any layout.
 */
export function recogniseTable(table: TableHead): Recognised | null {
  const skipRows = tagRow(table)?.skipRows ?? 0
  for (const layout of Object.values(LAYOUTS)) {
    const mapping = layout.recognise(table)
    if (mapping === null) continue
    const skipping = skipRows > 0 ? { skipRows, ...mapping } : mapping
    return { layout, notes: layout.note ? [layout.note] : [], ...askOf(skipping, table) }
  }
  return null
}

/** The order of day and month as the sample shows it, and what the sample leaves open. */
export function askOf(
  mapping: Mapping,
  table: TableHead,
): { readonly mapping: Mapping; readonly questions: LayoutQuestions } {
  const { start, end, order } = mapping.time
  const { order: shown, asked } = dayOrderOf(cellsOf(table, mapping, [start, end]))
  const settled = shown ?? order
  return {
    mapping: { ...mapping, time: { ...mapping.time, order: settled } },
    questions: { dayOrder: asked && settled === null, swapped: looksSwapped(mapping, table) },
  }
}

function* cellsOf(
  { sample }: TableHead,
  { skipRows = 0 }: Mapping,
  columns: readonly (number | undefined)[],
): Generator<Cell | undefined> {
  for (const cells of sample.slice(skipRows))
    for (const column of columns) if (column !== undefined) yield cells[column]
}

/** Are most points of the sample in their country only with latitude and longitude exchanged? */
function looksSwapped({ place, skipRows = 0 }: Mapping, { sample }: TableHead): boolean {
  const { lat, lng, country } = place
  if (lat === undefined || lng === undefined || country === undefined) return false
  let swapped = 0
  let checked = 0
  for (const cells of sample.slice(skipRows)) {
    const check = countryCheck(wordsOf(cells[country]))
    const [east, north] = [readDegrees(cells[lng], 'lng'), readDegrees(cells[lat], 'lat')]
    if (check === null || Number.isNaN(east + north)) continue
    checked += 1
    if (check(east, north) === 'swapped') swapped += 1
  }
  return swapped * 2 > checked
}
