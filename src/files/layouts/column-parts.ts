import type { LayoutId, Mapping, PlaceColumns, TimeColumns } from './layout'

/** Every part that a column can have in an event. */
export const PARTS = [
  'start',
  'end',
  'year',
  'month',
  'day',
  'timePrecision',
  'lat',
  'lng',
  'wkt',
  'mgrs',
  'pair',
  'name',
  'admin1',
  'country',
  'placePrecision',
  'actor',
  'target',
  'eventType',
  'subType',
  'title',
  'notes',
  'source',
  'url',
  'id',
  'killedLow',
  'killedBest',
  'killedHigh',
  'events',
] as const
export type Part = (typeof PARTS)[number]

/** Columns by their part, by their number; `undefined` where there is none. */
export type ColumnParts = { readonly [P in Part]?: number | undefined }

/** A mapping of these columns, without the parts that no column has; of dates the order is not yet known. */
export function mappingOf(layout: LayoutId, parts: ColumnParts, skipRows = 0): Mapping {
  const { timePrecision, placePrecision, killedLow, killedBest, killedHigh, ...rest } = parts
  const { start, end, year, month, day, lat, lng, wkt, mgrs, pair, name, admin1, country, ...others } = rest
  const time: Omit<TimeColumns, 'order'> = told({ start, end, year, month, day, precision: timePrecision })
  const place: PlaceColumns = told({
    lng,
    lat,
    mgrs,
    wkt,
    pair,
    name,
    admin1,
    country,
    precision: placePrecision,
  })
  const killed: NonNullable<Mapping['killed']> = told({ low: killedLow, best: killedBest, high: killedHigh })
  return {
    layout,
    time: { ...time, order: null },
    place,
    ...told(others),
    ...(Object.keys(killed).length > 0 ? { killed } : {}),
    ...(skipRows > 0 ? { skipRows } : {}),
  }
}

/** The columns of a mapping by their part again. */
export function partsOf({ time, place, killed, ...others }: Mapping): ColumnParts {
  const { order: _, precision: timePrecision, ...times } = time
  const { precision: placePrecision, ...places } = place
  const { layout: __, skipRows: ___, ...rest } = others
  return {
    ...times,
    ...places,
    ...rest,
    ...told({
      timePrecision,
      placePrecision,
      killedLow: killed?.low,
      killedBest: killed?.best,
      killedHigh: killed?.high,
    }),
  }
}

function told<K extends string>(parts: { readonly [P in K]?: number | undefined }): { [P in K]?: number } {
  const entries = Object.entries(parts).filter(([, column]) => column !== undefined)
  return Object.fromEntries(entries) as { [P in K]?: number }
}
