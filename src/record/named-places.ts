import type { Place } from '../model/codebooks'
import type { LngLat } from '../model/event'
import { latOfWorld, lngOfWorld } from '../model/mercator'
import type { NamedPlace } from './row-columns'

/** Places that a file names, as a gazetteer of them: an entry is made when it is asked for, since there may be many. */
export class NamedPlaces implements ReadonlyMap<string, Place> {
  readonly #ids: readonly string[]
  readonly #places: readonly NamedPlace[]

  /** Of each the first stands for rows that name no place, and is none. */
  constructor(ids: readonly string[], places: readonly NamedPlace[]) {
    this.#ids = ids
    this.#places = places
  }

  get size(): number {
    return Math.max(0, this.#ids.length - 1)
  }

  get(id: string): Place | undefined {
    const [, number = '0', lng, lat] = /^(?:place-(\d+))?-?(?:at-(-?[\d.]+)-(-?[\d.]+))?$/.exec(id) ?? []
    const place = this.#places[Number(number)]
    if (!place || (number === '0' && lng === undefined)) return undefined
    return lng === undefined ? placeOf(id, place) : pointOf(id, place, Number(lng), Number(lat))
  }

  has(id: string): boolean {
    return this.get(id) !== undefined
  }

  *entries(): MapIterator<[string, Place]> {
    for (const [index, id] of this.#ids.entries()) {
      const place = this.#places[index]
      if (index > 0 && place) yield [id, placeOf(id, place)]
    }
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<Place> {
    for (const [, place] of this.entries()) yield place
  }

  [Symbol.iterator](): MapIterator<[string, Place]> {
    return this.entries()
  }

  forEach(act: (place: Place, id: string, map: ReadonlyMap<string, Place>) => void): void {
    for (const [id, place] of this.entries()) act(place, id, this)
  }
}

/** The id of a point that rows tell of without a name, or with that of a place (its number) which stands elsewhere. */
export function pointId(place: number, [lng, lat]: LngLat): string {
  return `${place === 0 ? '' : `place-${place}-`}at-${lng}-${lat}`
}

function pointOf(id: string, named: NamedPlace, lon: number, lat: number): Place {
  const place = placeOf(id, named)
  const name = place.name.en === '' ? { en: pointName([lon, lat]) } : place.name
  return { ...place, name, lon, lat, kind: 'site' }
}

/** A point without a name, as people write one: the latitude first. */
export function pointName([lng, lat]: LngLat): string {
  return `${lat}, ${lng}`
}

function placeOf(id: string, { name, admin1, country, x, y }: NamedPlace): Place {
  const located = !Number.isNaN(x)
  return {
    id,
    name: { en: name || admin1 || country },
    country: country === '' ? null : country,
    admin1: admin1 === '' ? null : admin1,
    lon: located ? lngOfWorld(x) : null,
    lat: located ? latOfWorld(y) : null,
    kind: name !== '' ? 'town' : admin1 !== '' ? 'province' : 'country',
    aliases: [],
    source: '',
  }
}
