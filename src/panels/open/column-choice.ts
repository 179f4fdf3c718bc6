import { type ColumnParts, mappingOf, type Part, partsOf } from '../../files/layouts/column-parts'
import type { DayOrder, Mapping } from '../../files/layouts/layout'

/** The parts that a reader is asked of at once. */
export const FIRST_PARTS = [
  'start',
  'end',
  'lat',
  'lng',
  'name',
  'country',
  'actor',
  'eventType',
] as const satisfies readonly Part[]

/** Those behind a fold. Columns of precisions are a codebook's, and stay as they were recognised. */
export const OTHER_PARTS = [
  'admin1',
  'mgrs',
  'wkt',
  'pair',
  'target',
  'title',
  'killedBest',
  'killedLow',
  'killedHigh',
  'events',
  'source',
  'url',
  'id',
] as const satisfies readonly Part[]

export type AskedPart = (typeof FIRST_PARTS)[number] | (typeof OTHER_PARTS)[number]

/** What still has to be said before a row can be read. */
export type Missing = 'when' | 'where' | 'order'

/**
 * The mapping that a reader's choice makes of what was suggested. A recognised table keeps its layout, and so its
 * codebook, as long as every column keeps its part.
 */
export function chosenMapping(
  parts: ColumnParts,
  order: DayOrder | null,
  suggestion: Mapping | null,
): Mapping {
  if (suggestion && sameParts(partsOf(suggestion), parts))
    return { ...suggestion, time: { ...suggestion.time, order } }
  const mapping = mappingOf('mapped', parts, suggestion?.skipRows)
  return { ...mapping, time: { ...mapping.time, order } }
}

function sameParts(a: ColumnParts, b: ColumnParts): boolean {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)] as Part[])
  return [...parts].every((part) => a[part] === b[part])
}

export function missingOf(
  parts: ColumnParts,
  order: DayOrder | null,
  asked: { readonly hasGeometries: boolean; readonly orderOpen: boolean },
): readonly Missing[] {
  const has = (...wanted: readonly Part[]) => wanted.every((part) => parts[part] !== undefined)
  const placed =
    asked.hasGeometries ||
    has('lat', 'lng') ||
    (['name', 'admin1', 'country', 'mgrs', 'wkt', 'pair'] as const).some((part) => has(part))
  return [
    ...(has('start') || has('year') ? [] : (['when'] as const)),
    ...(placed ? [] : (['where'] as const)),
    ...(asked.orderOpen && order === null ? (['order'] as const) : []),
  ]
}
