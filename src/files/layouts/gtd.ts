import type { Kind } from '../../model/vocabulary'
import { wordsOf } from './cell-text'
import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import type { KindOf } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'
import type { PlaceCode } from './where-of-row'

/**
 * 1: the town itself, unless it is marked as near it; 2 and 3: the middle of a district; 4: of a province; 5: of the
 * country.
 */
function placeCodeOf(columns: readonly string[]): PlaceCode {
  const vicinity = namedColumns(columns).at('vicinity')
  return (code, draft, cells) => {
    const isNear = vicinity !== undefined && wordsOf(cells[vicinity]) === '1'
    if (code === '1') draft.placePrecision = isNear ? 'near' : 'town'
    else if (code === '2' || code === '3') draft.placePrecision = 'district'
    else draft.placePrecision = code === '4' ? 'province' : code === '5' ? 'country' : 'near'
  }
}

const ATTACKS: ReadonlyMap<string, Kind> = new Map([
  ['bombing/explosion', 'bombing'],
  ['armed assault', 'ground-combat'],
])

const kind: KindOf = (attack, weapon) =>
  /^chemical/i.test(weapon) ? 'chemical-attack' : (ATTACKS.get(attack.toLowerCase()) ?? 'other')

/** The Global Terrorism Database. Month and day are 0 where they are not known, which is not January and not the first. */
export const gtd: Layout = {
  id: 'gtd',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    if (!has('iyear', 'imonth', 'iday')) return null
    return mappingOf('gtd', {
      year: at('iyear'),
      month: at('imonth'),
      day: at('iday'),
      end: at('resolution'),
      lat: at('latitude'),
      lng: at('longitude'),
      name: at('city'),
      admin1: at('provstate'),
      country: at('country_txt'),
      placePrecision: at('specificity'),
      actor: at('gname'),
      target: at('target1', 'targtype1_txt'),
      eventType: at('attacktype1_txt'),
      subType: at('weaptype1_txt'),
      notes: at('summary'),
      source: at('scite1', 'dbsource'),
      id: at('eventid'),
      killedBest: at('nkill'),
    })
  },
  reader: (mapping, columns, context) =>
    rowReader(
      mapping,
      { kind, widen: null, pointPrecision: 'near', placeCode: placeCodeOf(columns) },
      context,
    ),
}
