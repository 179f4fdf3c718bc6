import { type LngLat, localText } from '../../model/event'
import { badgeFootPx } from './arrange-parts'
import { mapName } from './map-name'
import type { StackLayout } from './place-stacks'

/**
 * The names of those countries that have badges at some zoom, where those stand, whether one is shown or not: so that
 * names stay while time moves, and a badge always belongs to a name. The basemap leaves these names out.
 */
export function countryNames(
  { countries }: StackLayout,
  lang: string,
): readonly {
  readonly key: string
  readonly point: LngLat
  readonly rank: number
  readonly text: string
  /** From where the name stands to the foot of its badge, CSS px. */
  readonly clearPx: number
}[] {
  return countries.map(({ key, place, point, rank, halfHeightPx }) => ({
    key,
    point,
    rank,
    text: mapName(localText(place.name, lang)),
    clearPx: badgeFootPx(halfHeightPx),
  }))
}
