import type { Place, PlaceKind } from '../../model/codebooks'
import { foldText } from '../../model/fold-text'
import type { PlacePrecision } from '../../model/vocabulary'
import { countryCode } from './country-boxes'

/** Where a name stands on the earth, WGS84 degrees. */
export interface NamedPlace {
  readonly lng: number
  readonly lat: number
  readonly precision: PlacePrecision
}

/** Finds a place by its name and, where the table says it, its country; `null` for none, and for several. */
export type Gazetteer = (name: string, country: string) => NamedPlace | null

const PRECISION: Readonly<Record<PlaceKind, PlacePrecision | null>> = {
  town: 'town',
  site: 'site',
  district: 'district',
  province: 'province',
  country: 'country',
  region: 'province',
  mountains: 'province',
  line: 'line',
  border: 'line',
  sea: 'country',
  none: null,
}

/** Letters and figures alone, so that "Deir ez-Zor" and "Deir Ez Zor" meet. */
function folded(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

/** A gazetteer of a record's own places, by every name and alias that they have. */
export function gazetteerOf(places: Iterable<Place>): Gazetteer {
  const byName = new Map<string, Set<Place>>()
  for (const place of places)
    for (const name of [...Object.values(place.name), ...place.aliases]) {
      const known = byName.get(folded(name)) ?? new Set()
      byName.set(folded(name), known.add(place))
    }
  return (name, country) => {
    const code = country === '' ? null : countryCode(country)
    const found = [...(byName.get(folded(name)) ?? [])].filter(
      (place) => code === null || place.country === null || place.country === code,
    )
    return found.length === 1 && found[0] ? named(found[0]) : null
  }
}

function named({ kind, lon, lat }: Place): NamedPlace | null {
  const precision = PRECISION[kind]
  return precision === null || lon === null || lat === null ? null : { lng: lon, lat, precision }
}
