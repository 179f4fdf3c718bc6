import type { Place } from '../../model/codebooks'
import { type LngLat, localText } from '../../model/event'
import type { EventRecord } from '../../record/record'
import type { Placement } from './layout-stacks'

/** Begins the key of a stack that is a country's badge. */
export const COUNTRY_KEY = 'country:'

/** Countries that some event of the record is told of without a closer place. */
export function badgeCountries(record: EventRecord): readonly Place[] {
  const ids = new Set(
    record.events.filter((event) => event.where.precision === 'country').map((event) => event.where.place),
  )
  return [...ids].sort().flatMap((id) => record.places.get(id) ?? [])
}

/**
 * The names of those countries where their badges stand, whether a badge is shown or not: so that names stay while
 * time moves, and a badge always belongs to a name. The basemap leaves these names out.
 */
export function countryNames(
  record: EventRecord,
  layout: ReadonlyMap<string, Placement>,
  lang: string,
): readonly {
  readonly key: string
  readonly point: LngLat
  readonly rank: number
  readonly text: string
}[] {
  return badgeCountries(record).flatMap((place) => {
    const key = `${COUNTRY_KEY}${place.id}`
    const placement = layout.get(key)
    return placement
      ? [{ key, point: placement.point, rank: placement.rank, text: localText(place.name, lang) }]
      : []
  })
}
