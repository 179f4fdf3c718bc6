import { type LngLat, localText } from '../../model/event'
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
}[] {
  return countries.map(({ place, ...country }) => ({ ...country, text: localText(place.name, lang) }))
}
