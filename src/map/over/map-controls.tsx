import { useState } from 'preact/hooks'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import type { MapHost } from '../host/map-host'
import { useMapWords } from './use-map-words'
import './map-controls.css'

/** Signs of the buttons in a box of 16 by 16. */
const SIGNS = {
  zoomIn: 'M8 3V13M3 8H13',
  zoomOut: 'M3 8H13',
  whole: 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10',
  pan: 'M8 2V14M2 8H14M6 4L8 2L10 4M6 12L8 14L10 12M4 6L2 8L4 10M12 6L14 8L12 10',
  panNorth: 'M3.5 10L8 5.5L12.5 10',
  panSouth: 'M3.5 6L8 10.5L12.5 6',
  panWest: 'M10 3.5L5.5 8L10 12.5',
  panEast: 'M6 3.5L10.5 8L6 12.5',
} as const
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
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path d={SIGNS[sign]} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
      </svg>
    </button>
  )
}
