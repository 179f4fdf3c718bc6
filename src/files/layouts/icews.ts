import { cameoKind, cameoName } from './cameo'
import { wordsOf } from './cell-text'
import { type NamedColumns, namedColumns } from './column-names'
import { type ColumnParts, mappingOf } from './column-parts'
import type { KindOf } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'
import type { PlaceCode } from './where-of-row'

/** The finest of a row's columns of places says what its point is the middle of. */
export function finestPlace(columns: readonly string[]): PlaceCode {
  const { at } = namedColumns(columns)
  const [city, district, province] = [at('city'), at('district'), at('province')]
  return (_, draft, cells) => {
    const told = (column: number | undefined) => column !== undefined && wordsOf(cells[column]) !== ''
    draft.placePrecision = told(city)
      ? 'town'
      : told(district)
        ? 'district'
        : told(province)
          ? 'province'
          : 'country'
  }
}

/** What both tables of the project call alike. */
export function eventPlace({ at }: NamedColumns): ColumnParts {
  return {
    id: at('event_id'),
    start: at('event_date'),
    name: at('city', 'placename'),
    admin1: at('province'),
    country: at('country'),
    lat: at('latitude'),
    lng: at('longitude'),
  }
}

const kind: KindOf = (code) => cameoKind(code)

/** Events of the Integrated Crisis Early Warning System, until 2023. */
export const icews: Layout = {
  id: 'icews',
  recognise: ({ columns }) => {
    const named = namedColumns(columns)
    const { has, at } = named
    if (!has('event_date', 'cameo_code', 'source_name', 'target_name')) return null
    return mappingOf('icews', {
      ...eventPlace(named),
      actor: at('source_name'),
      target: at('target_name'),
      eventType: at('cameo_code'),
      notes: at('event_text'),
      source: at('publisher'),
    })
  },
  reader: (mapping, columns, context) =>
    rowReader(
      mapping,
      { kind, typeName: cameoName, widen: null, pointPrecision: 'country', placeCode: finestPlace(columns) },
      context,
    ),
}
