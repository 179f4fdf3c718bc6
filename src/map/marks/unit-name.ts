import { countryName } from '../../i18n/describe-place'
import { formatNumber } from '../../i18n/format'
import { messagesFor } from '../../i18n/messages'
import { localText } from '../../model/event'
import type { Unit } from './units'

/** What a unit is called: "Sinjar and around it", "Nineveh province", "Iraq", "Syria and around it", "35–36° N, 40–41° E". */
export function unitName({ kind, place, name, square, around }: Unit, lang: string): string {
  const { map } = messagesFor(lang)
  if (square) return squareName(square, lang)
  const own = place && localText(place.name, lang)
  if (kind === 'vicinity') return map.around(own ?? name)
  if (kind === 'province') return own && place.kind === 'province' ? map.province(own) : (own ?? name)
  const country = own ?? countryName(name, lang)
  return around ? map.around(country) : country
}

function squareName({ west, south, sideDeg }: NonNullable<Unit['square']>, lang: string): string {
  const { map } = messagesFor(lang)
  const range = (from: number) => {
    const ends = [Math.abs(from), Math.abs(from + sideDeg)].sort((a, b) => a - b)
    return ends.map((end) => formatNumber(end, lang)).join('–')
  }
  return map.square(range(south), south >= 0, range(west), west >= 0)
}
