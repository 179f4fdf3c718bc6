import { acledKind, toMonth } from './acled'
import { columnName, namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import type { Layout, Mapping } from './layout'
import { rowReader } from './row-reader'
import type { Widen } from './when-of-row'
import type { PlaceCode } from './where-of-row'

/** A week is named by its first day, and so is a month where no column has the year. */
function widenTo(mapping: Mapping, columns: readonly string[]): Widen {
  const ofMonths = columnName(columns[mapping.time.start ?? -1] ?? '') === 'month'
  return (_, draft) => {
    if (draft.timePrecision !== 'day') return
    if (ofMonths) toMonth(draft)
    else {
      draft.end = draft.start + 7
      draft.timePrecision = 'week'
    }
  }
}

/** The point is the middle of an area: only its label stands there. */
function areaCode({ place }: Mapping): PlaceCode {
  const { admin1, name } = place
  const precision = name !== undefined ? 'district' : admin1 !== undefined ? 'province' : 'country'
  return (_, draft) => {
    draft.placePrecision = draft.admin1 === '' && draft.place === '' ? 'country' : precision
  }
}

/**
 * Numbers of events by week or month and by area, as the Armed Conflict Location & Event Data project gives them to
 * everybody. One row is many events, or none, and never a point.
 */
export const acledAggregates: Layout = {
  id: 'acled-aggregates',
  note: 'aggregates-are-areas',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    const dated = at('week', 'month') !== undefined || has('year')
    if (!has('country', 'events') || !dated || at('event_date', 'event_id_cnty') !== undefined) return null
    const whole = at('week') ?? (has('year') ? undefined : at('month'))
    return mappingOf('acled-aggregates', {
      start: whole,
      ...(whole === undefined ? { year: at('year'), month: at('month') } : {}),
      lat: at('centroid_latitude', 'latitude'),
      lng: at('centroid_longitude', 'longitude'),
      name: at('admin2'),
      admin1: at('admin1'),
      country: at('country'),
      eventType: at('event_type', 'disorder_type'),
      subType: at('sub_event_type'),
      killedBest: at('fatalities'),
      events: at('events'),
    })
  },
  reader: (mapping, columns, context) =>
    rowReader(
      mapping,
      {
        kind: acledKind,
        widen: widenTo(mapping, columns),
        pointPrecision: 'province',
        namedPrecision: 'district',
        placeCode: areaCode(mapping),
        counted: true,
      },
      // A town of the same name is not the area.
      { ...context, gazetteer: null },
    ),
}
