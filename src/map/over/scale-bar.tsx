import { formatNumber } from '../../i18n/format'
import type { MapHost } from '../host/map-host'
import { scaleFor } from './scale-for'
import { useMapValue } from './use-map-host'
import { useMapWords } from './use-map-words'

const LONGEST_PX = 96

/** A round distance in the middle of the map, as a bar. */
export function ScaleBar({ host }: { host: MapHost }) {
  const { lang, words } = useMapWords()
  const scaleNow = () => scaleFor(host.metresPerPx(), LONGEST_PX)
  const km = useMapValue(host, () => scaleNow()?.km ?? null)
  const widthPx = useMapValue(host, () => scaleNow()?.widthPx ?? null)
  if (km === null || widthPx === null) return null
  const length = words.km(formatNumber(km, lang, 1))
  return (
    <div class="map-scale" role="img" aria-label={words.scale(length)} data-part="map-scale">
      <span aria-hidden="true">{length}</span>
      <span class="map-scale-bar" style={{ inlineSize: `${widthPx}px` }} />
    </div>
  )
}
