import { useState } from 'preact/hooks'
import { useCoversMap } from '../../ui/covers-map'
import { Icon, type IconName } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import type { MapHost } from '../host/map-host'
import { useMapWords } from './use-map-words'
import './map-controls.css'

/** What a button is called in the page, and the icon that it bears. */
const SIGNS = {
  zoomIn: 'closer',
  zoomOut: 'farther',
  whole: 'whole',
  pan: 'pan',
  panNorth: 'up',
  panSouth: 'down',
  panWest: 'west',
  panEast: 'east',
} as const satisfies Readonly<Record<string, IconName>>
type Sign = keyof typeof SIGNS

/** Directions as shares of the map to the east and south. The map is not mirrored, so neither are they. */
const PANS: readonly (readonly [sign: Sign & `pan${string}`, east: number, south: number])[] = [
  ['panNorth', 0, -1],
  ['panWest', -1, 0],
  ['panEast', 1, 0],
  ['panSouth', 0, 1],
]

/**
 * Zoom and pan for those who cannot drag or pinch. The pan buttons unfold, to leave the map its room; on a phone,
 * where most pinch, the others unfold with them.
 */
export function MapControls({ map }: { map: MapHost }) {
  const { words } = useMapWords()
  const { actions } = useApp()
  const narrow = useStore((state) => state.session.narrow)
  const [unfolded, setUnfolded] = useState(false)
  const covers = useCoversMap('spot')
  const zooms = (
    <>
      <ControlButton sign="zoomIn" label={words.zoomIn} onPress={() => map.zoomBy(1)} />
      <ControlButton sign="zoomOut" label={words.zoomOut} onPress={() => map.zoomBy(-1)} />
      <ControlButton sign="whole" label={words.whole} onPress={() => actions.choose({ map: null })} />
    </>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields, these are buttons
    <div class="map-controls" ref={covers} role="group" aria-label={words.controls} data-part="map-controls">
      {!narrow && zooms}
      <ControlButton
        sign="pan"
        label={narrow ? words.controls : words.pan}
        expanded={unfolded}
        onPress={() => setUnfolded((open) => !open)}
      />
      {unfolded && (
        <div class="map-pans" dir="ltr" data-part="map-pans">
          {narrow && zooms}
          {PANS.map(([sign, east, south]) => (
            <ControlButton
              key={sign}
              sign={sign}
              label={words[sign]}
              onPress={() => map.panBy(east, south)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

interface ControlButtonProps {
  readonly sign: Sign
  readonly label: string
  readonly expanded?: boolean
  readonly onPress: () => void
}

function ControlButton({ sign, label, expanded, onPress }: ControlButtonProps) {
  return (
    <button
      type="button"
      class={`map-button map-button-${sign}`}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      data-part={`map-${sign}`}
      onClick={onPress}
    >
      <Icon name={SIGNS[sign]} sizePx={18} />
    </button>
  )
}
