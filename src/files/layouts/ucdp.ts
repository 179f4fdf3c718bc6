import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import type { KindOf } from './kinds'
import type { Layout, LayoutId, Mapping, TableHead } from './layout'
import { rowReader } from './row-reader'
import type { Widen } from './when-of-row'
import type { PlaceCode } from './where-of-row'

/** A year or more of days is a year; less is a stretch of one. */
const YEAR_DAYS = 365

/**
 * The first and the last day are given; the code says what they are the bounds of. 1: a day; 2: two to six days; 3: a
 * week; 4: a month or so; 5: more than that.
 */
const widen: Widen = (code, draft) => {
  const days = draft.end - draft.start
  if (code === '3') draft.timePrecision = 'week'
  else if (code === '2' || code === '4') draft.timePrecision = 'range'
  else if (code === '5') draft.timePrecision = days >= YEAR_DAYS ? 'year' : 'range'
}

/** Where a place is known by a point near which it happened, that is at most so far off. */
const NEAR_KM = 25

/**
 * 1: the place itself; 2: within some 25 km of it; 3: its district; 4: its province; 5: a line or a vague area, of which
 * the point is some middle; 6: the country; 7: at sea or in the air beyond the coast.
 */
const placeCode: PlaceCode = (code, draft) => {
  switch (code) {
    case '1':
      draft.placePrecision = 'town'
      return
    case '3':
      draft.placePrecision = 'district'
      return
    case '4':
    case '5':
      draft.placePrecision = 'province'
      return
    case '6':
    case '7':
      draft.placePrecision = 'country'
      return
    default:
      draft.placePrecision = 'near'
      draft.radiusKm = code === '2' ? NEAR_KM : Number.NaN
  }
}

const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ['1', 'state-based conflict'],
  ['2', 'non-state conflict'],
  ['3', 'one-sided violence'],
])
const typeName = (code: string): string => VIOLENCE.get(code) ?? code

/** It is told between whom there was violence, not by which means. */
const kind: KindOf = () => 'other'

function ucdpMapping(layout: LayoutId, { columns }: TableHead): Mapping | null {
  const { has, at } = namedColumns(columns)
  if (
    !has('type_of_violence', 'date_start', 'side_a') ||
    at('where_prec', 'best', 'best_est', 'dyad_name') === undefined
  )
    return null
  return mappingOf(layout, {
    start: at('date_start'),
    end: at('date_end'),
    timePrecision: at('date_prec'),
    lat: at('latitude'),
    lng: at('longitude'),
    wkt: at('geom_wkt'),
    name: at('where_coordinates', 'where_description'),
    admin1: at('adm_1'),
    country: at('country'),
    placePrecision: at('where_prec'),
    actor: at('side_a'),
    target: at('side_b'),
    eventType: at('type_of_violence'),
    title: at('dyad_name', 'conflict_name'),
    notes: at('source_headline', 'source_article'),
    source: at('source_office', 'source_original'),
    id: at('id'),
    killedLow: at('low', 'low_est'),
    killedBest: at('best', 'best_est'),
    killedHigh: at('high', 'high_est'),
  })
}

/** A candidate file's version has a month, or its first and last: `GEDEvent_v26_0_3`, `GEDEvent_v21_01_21_03`. */
const CANDIDATE_FILE = /v\d{2}[._](?:0[._]\d{1,2}|01[._]\d{2}[._]\d{2})(?!\d)/i

function isCandidate({ columns, sample, fileName = '' }: TableHead): boolean {
  const status = namedColumns(columns).at('code_status')
  const unclear = status !== undefined && sample.some((cells) => /^check/i.test(String(cells[status] ?? '')))
  return unclear || CANDIDATE_FILE.test(fileName)
}

const reader: Layout['reader'] = (mapping, _, context) =>
  rowReader(mapping, { kind, typeName, widen, pointPrecision: 'near', placeCode }, context)

/** Events of the Uppsala Conflict Data Program, by the names of its 41 to 49 columns. */
export const ucdpGed: Layout = {
  id: 'ucdp-ged',
  recognise: (table) => (isCandidate(table) ? null : ucdpMapping('ucdp-ged', table)),
  reader,
}

/** The program's monthly files of events that are not yet settled; those of a year come again in its yearly file. */
export const ucdpCandidate: Layout = {
  id: 'ucdp-candidate',
  note: 'candidate-not-summed',
  recognise: (table) => (isCandidate(table) ? ucdpMapping('ucdp-candidate', table) : null),
  reader,
}
