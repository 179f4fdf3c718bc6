import { LARGER_BASEMAP } from '../basemap/basemap-config'
import { useMapWords } from './use-map-words'

/** Who the basemap is from, and what its borders mean; folded, as every map shows it. */
export function MapCredits() {
  const { words } = useMapWords()
  return (
    <details class="map-credits" data-part="map-credits">
      <summary>{words.credits}</summary>
      <div class="map-credits-text">
        <p>{words.creditsBasemap}</p>
        {LARGER_BASEMAP && <p>{LARGER_BASEMAP.attribution}</p>}
        <p>{words.creditsBorders}</p>
        <p>{words.creditsEngine}</p>
      </div>
    </details>
  )
}
