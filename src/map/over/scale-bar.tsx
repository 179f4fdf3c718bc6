import { formatNumber } from '../../i18n/format'
import type { OpenMap } from '../host/open-map'
import { scaleFor } from './scale-for'
import { useMapWords } from './use-map-words'

const LONGEST_PX = 96

/** A round distance in the middle of the map, as a bar. */
export function ScaleBar({ map }: { map: OpenMap }) {
  const { lang, words } = useMapWords()
  const scale = scaleFor(map.metresPerPx(), LONGEST_PX)
  if (!scale) return null
  const length = words.km(formatNumber(scale.km, lang, 1))
  return (
    <div class="map-scale" role="img" aria-label={words.scale(length)} data-part="map-scale">
      <span aria-hidden="true">{length}</span>
      <span class="map-scale-bar" style={{ inlineSize: `${scale.widthPx}px` }} />
    </div>
  )
}
