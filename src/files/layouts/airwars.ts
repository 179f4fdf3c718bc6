import type { PlacePrecision, Status } from '../../model/vocabulary'
import type { Cells } from '../rows/row-source'
import { wordsOf } from './cell-text'
import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import { kindByWords } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'
import type { PlaceCode } from './where-of-row'

/** Labels of accuracy, the coarsest first: "within 100 m" of a town's middle is still the town. */
const ACCURACY: readonly (readonly [words: RegExp, precision: PlacePrecision])[] = [
  [/country|nation/, 'country'],
  [/province|governorate|region|state/, 'province'],
  [/district|county/, 'district'],
  [/nearby|near|vicinity|outskirts|landmark|within/, 'near'],
  [/village|town|city|neighbou?rhood|area|street/, 'town'],
  [/exact|building|coordinates|site|precise/, 'site'],
]

/** How exactly a place is known by words that say so; `near` where they say nothing that is known here. */
export const placeByWords: PlaceCode = (code, draft) => {
  const label = code.toLowerCase()
  draft.placePrecision = ACCURACY.find(([words]) => words.test(label))?.[1] ?? 'near'
}

const STATUSES: readonly (readonly [words: RegExp, status: Status])[] = [
  [/declared|confirmed/, 'confirmed'],
  [/contested|disputed/, 'disputed'],
  [/discounted|denied|no civilian harm/, 'denied'],
]

function statusOf(columns: readonly string[]): (cells: Cells) => Status {
  const column = namedColumns(columns).at('strike_status')
  return (cells) => {
    const label = column === undefined ? '' : wordsOf(cells[column]).toLowerCase()
    return STATUSES.find(([words]) => words.test(label))?.[1] ?? 'reported'
  }
}

/** Incidents in the manner of Airwars: bounds of the numbers of people, labels of how sure the place is. */
export const airwars: Layout = {
  id: 'airwars',
  note: 'killed-are-civilians',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    const killedLow = at('civ_killed_min', 'civilians_killed_min', 'civilians_reported_killed_min')
    const start = at('date', 'date_start', 'incident_date')
    if (start === undefined || (killedLow === undefined && !has('strike_status'))) return null
    return mappingOf('airwars', {
      start,
      end: at('date_end', 'incident_date_end'),
      lat: at('lat', 'latitude'),
      lng: at('lon', 'lng', 'longitude'),
      pair: at('latlng', 'coordinates', 'geolocation'),
      mgrs: at('mgrs_from_belligerent', 'mgrs'),
      name: at('location_en', 'location', 'location_ar'),
      admin1: at('governorate', 'region'),
      country: at('country'),
      placePrecision: at('geo_precision', 'geolocation_accuracy'),
      actor: at('belligerents', 'belligerent'),
      target: at('strike_target', 'targets'),
      eventType: at('strike_type'),
      source: at('evidence'),
      url: at('url'),
      id: at('incident_code', 'airwars_id', 'unique_reference_code'),
      killedLow,
      killedHigh: at('civ_killed_max', 'civilians_killed_max', 'civilians_reported_killed_max'),
    })
  },
  reader: (mapping, columns, context) =>
    rowReader(
      mapping,
      {
        kind: kindByWords,
        status: statusOf(columns),
        widen: null,
        pointPrecision: 'near',
        placeCode: placeByWords,
      },
      context,
    ),
}
