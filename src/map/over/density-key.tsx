import { formatNumber } from '../../i18n/format'
import { DENSITY_COLOURS } from '../../model/theme'
import { schemeOf } from '../../state/scheme'
import { useStore } from '../../ui/use-store'
import { useMapWords } from './use-map-words'
import './density-key.css'

/** What the colours of the map's cells stand for: ten times as many events from one to the next. */
export function DensityKey() {
  const { lang, words } = useMapWords()
  const colours = DENSITY_COLOURS[useStore(schemeOf)]
  return (
    <div class="map-density" data-part="map-density">
      <span>{words.density}</span>
      <ol>
        {colours.map((colour, index) => (
          <li key={colour} style={{ '--cell': colour }}>
            {formatNumber(10 ** index, lang)}
            {index === colours.length - 1 && '+'}
          </li>
        ))}
      </ol>
    </div>
  )
}
