import { type LngLat, localText } from '../../model/event'
import type { EventRecord } from '../../record/record'
import type { Placement } from './layout-stacks'
import { COUNTRY_KEY } from './sites'

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
  return record.facts.badgeCountries.flatMap((place) => {
    const key = `${COUNTRY_KEY}${place.id}`
    const placement = layout.get(key)
    return placement
      ? [{ key, point: placement.point, rank: placement.rank, text: localText(place.name, lang) }]
      : []
  })
}
