import type { Geometry } from 'geojson'
import { foundText } from '../../model/problem'
import type { PlacePrecision } from '../../model/vocabulary'
import type { Cells } from '../rows/row-source'
import { saysNothing, textOf, wordsOf } from './cell-text'
import { type CountryCheck, countryCheck } from './country-boxes'
import type { Gazetteer } from './gazetteer'
import type { EventDraft, PlaceColumns, Warn } from './layout'
import { coordinateFault, readDegrees } from './read-coordinate'
import { type PointRead, readMgrs, readPair, readWkt } from './read-point'
import type { Refusal, RefusalCode } from './row-codes'
import { takeGeometry } from './take-geometry'

/** Sets how exactly a place is known by what a codebook's code says; it is asked only where there is a point. */
export type PlaceCode = (code: string, draft: EventDraft, cells: Cells) => void

export interface PlaceRules {
  /** What a point is that comes without a code. */
  readonly pointPrecision: PlacePrecision
  readonly placeCode: PlaceCode | null
  /** What a place is of which there is the name alone, which no gazetteer knows. */
  readonly namedPrecision?: PlacePrecision
}

export type WhereOfRow = (
  cells: Cells,
  geometry: Geometry | null,
  draft: EventDraft,
  warn: Warn,
) => Refusal | null

/** Fills a draft's place: from a geometry, else from columns of coordinates, else from a name that a gazetteer knows. */
export function whereOfRow(place: PlaceColumns, rules: PlaceRules, gazetteer: Gazetteer | null): WhereOfRow {
  const { precision } = place
  const isInCountry = countryDoubts()
  return (cells, geometry, draft, warn) => {
    draft.place = place.name === undefined ? '' : wordsOf(cells[place.name])
    draft.admin1 = place.admin1 === undefined ? '' : wordsOf(cells[place.admin1])
    draft.country = place.country === undefined ? '' : wordsOf(cells[place.country])
    draft.lng = draft.lat = draft.radiusKm = Number.NaN
    draft.placePrecision = rules.pointPrecision
    const shaped = geometry === null ? null : takeGeometry(geometry, draft)
    const refusal = shaped ?? (Number.isNaN(draft.lng) ? takePoint(place, cells, draft) : null)
    if (refusal !== null) return refusal
    if (draft.lng === 0 && draft.lat === 0) {
      warn('null-island', '0, 0')
      draft.lng = draft.lat = Number.NaN
      return takeName(draft, rules, gazetteer, warn) ? null : unplaced(draft)
    }
    if (Number.isNaN(draft.lng)) return takeName(draft, rules, gazetteer, warn) ? null : noPlace(place, cells)
    if (rules.placeCode !== null)
      rules.placeCode(precision === undefined ? '' : wordsOf(cells[precision]), draft, cells)
    isInCountry(draft, warn)
    return null
  }
}

/** An event of which only the time is known. */
function unplaced(draft: EventDraft): null {
  draft.placePrecision = 'none'
  return null
}

const point: PointRead = { lng: 0, lat: 0, radiusKm: Number.NaN }

/** A row's own coordinates, in whichever columns it has them; a row without any is not refused for that. */
function takePoint(place: PlaceColumns, cells: Cells, draft: EventDraft): Refusal | null {
  const { lng, lat, wkt, mgrs, pair } = place
  if (lng !== undefined && lat !== undefined) {
    draft.lng = readDegrees(cells[lng], 'lng')
    draft.lat = readDegrees(cells[lat], 'lat')
    if (!Number.isNaN(draft.lng + draft.lat)) return null
    const blank = saysNothing(textOf(cells[lng])) && saysNothing(textOf(cells[lat]))
    if (!blank) return refusePoint(cells, lng, lat)
  }
  return (
    takeCell(wkt, readWkt, cells, draft, 'bad-wkt') ??
    takeCell(mgrs, readMgrs, cells, draft, 'bad-mgrs') ??
    takeCell(pair, readPair, cells, draft, 'bad-point')
  )
}

function takeCell(
  column: number | undefined,
  read: typeof readWkt,
  cells: Cells,
  draft: EventDraft,
  code: RefusalCode,
): Refusal | null {
  if (column === undefined || !Number.isNaN(draft.lng) || saysNothing(textOf(cells[column]))) return null
  if (!read(cells[column], point)) return { code, found: foundText(textOf(cells[column])) }
  draft.lng = point.lng
  draft.lat = point.lat
  draft.radiusKm = point.radiusKm
  return null
}

/** Why two cells, of which at least one says something, are no point. */
function refusePoint(cells: Cells, lng: number, lat: number): Refusal {
  const found = foundText(`${textOf(cells[lat])}, ${textOf(cells[lng])}`)
  const east = readDegrees(cells[lng], 'lng')
  const north = readDegrees(cells[lat], 'lat')
  const faults = [
    Number.isNaN(north) ? coordinateFault(cells[lat], 'lat') : null,
    Number.isNaN(east) ? coordinateFault(cells[lng], 'lng') : null,
  ].filter((fault) => fault !== null)
  if (faults.includes('projected-coordinates')) return { code: 'projected-coordinates', found }
  if (faults.includes('no-place')) return { code: 'half-place', found }
  return { code: faults[0] ?? 'bad-latitude', found }
}

/** A place that has a name alone. Is there one? Its point is the gazetteer's; without it the event has no mark. */
function takeName(draft: EventDraft, rules: PlaceRules, gazetteer: Gazetteer | null, warn: Warn): boolean {
  const { place, admin1, country } = draft
  const { namedPrecision = 'near' } = rules
  draft.placePrecision = place !== '' ? namedPrecision : admin1 !== '' ? 'province' : 'country'
  if (place === '' || gazetteer === null) return place !== '' || admin1 !== '' || country !== ''
  const found = gazetteer(place, country)
  if (found) {
    draft.lng = found.lng
    draft.lat = found.lat
    draft.placePrecision = found.precision
  } else warn('place-unknown', foundText(place))
  return true
}

function noPlace({ lng, lat, name, wkt, mgrs, pair }: PlaceColumns, cells: Cells): Refusal {
  const columns = [lat, lng, wkt, mgrs, pair, name].filter((column) => column !== undefined)
  const found = columns.map((column) => textOf(cells[column])).filter((text) => text !== '')
  return { code: 'no-place', found: foundText(found.join(', ')) }
}

const MOST_COUNTRIES = 1024

/** Warns of points outside the country that their row names; a country is looked up once. */
function countryDoubts(): (draft: EventDraft, warn: Warn) => void {
  const known = new Map<string, CountryCheck | null>()
  return (draft, warn) => {
    const { country, lng, lat, placePrecision } = draft
    // At sea, or somewhere in the country, which is no claim about the point.
    if (country === '' || placePrecision === 'country') return
    let check = known.get(country)
    if (check === undefined) {
      if (known.size >= MOST_COUNTRIES) known.clear()
      check = countryCheck(country)
      known.set(country, check)
    }
    const where = check === null ? 'inside' : check(lng, lat)
    if (where !== 'inside')
      warn(
        where === 'swapped' ? 'swapped-coordinates' : 'outside-country',
        foundText(`${lat}, ${lng}: ${country}`),
      )
  }
}
