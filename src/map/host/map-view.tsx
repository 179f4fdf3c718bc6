import { useEffect, useRef, useState } from 'preact/hooks'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import './map.css'
import type { PlacedStack } from '../marks/place-stacks'
import { MapControls } from '../over/map-controls'
import { MapCredits } from '../over/map-credits'
import { MapSummary, SUMMARY_ID } from '../over/map-summary'
import { ScaleBar } from '../over/scale-bar'
import { useMapWords } from '../over/use-map-words'
import type { OpenMap } from './open-map'

const StackTooltip = lazyPart(async () => (await import('../over/stack-tooltip')).StackTooltip, {
  soon: true,
})
/** Lists that open on a press: fetched when the first is asked for. */
const PlacesList = lazyPart(async () => (await import('../over/places-list')).PlacesList)
const StackList = lazyPart(async () => (await import('../over/stack-list')).StackList)

/**
 * The map with everything that belongs to it. MapLibre is fetched apart, so that the rest of the page does not
 * wait for it; a new generation, asked for after a lost context, is a new map in the same place.
 */
export function MapView() {
  const app = useApp()
  const { actions } = app
  const generation = useStore((state) => state.session.mapGeneration)
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<OpenMap | null>(null)
  const [hoveredKey, setHoveredKey] = useState<string | null>(null)
  const [pressedKey, setPressedKey] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const [, setMoves] = useState(0)
  const selected = useStore((state) => (state.session.narrow ? state.view.event : null))
  useEffect(() => {
    // On a phone the event's sheet takes the list's place.
    if (selected !== null) setPressedKey(null)
  }, [selected])

  const hover = (stack: PlacedStack | null) => setHoveredKey(stack?.key ?? null)
  const press = (stack: PlacedStack | null) => {
    const [only, ...others] = stack?.rows ?? []
    setPressedKey(stack && others.length > 0 ? stack.key : null)
    setListing(false)
    if (only !== undefined && others.length === 0)
      actions.openEvent(app.store.getState().record.table.id(only))
  }

  useEffect(() => {
    let opened: OpenMap | null = null
    let gone = false
    const handlers = { onHover: hover, onPress: press, onChange: () => setMoves((count) => count + 1) }
    const open = async () => {
      const { openMap } = await import('./open-map')
      if (gone || !box.current) return
      opened = openMap(app, box.current, handlers)
      opened?.canvas.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') setListing(true)
      })
      setMap(opened)
    }
    open().catch((error: unknown) => {
      console.error(error)
      actions.mapChanged('worker-failed')
    })
    return () => {
      gone = true
      opened?.close()
      setMap(null)
      setHoveredKey(null)
      setPressedKey(null)
    }
  }, [generation])

  // By key, so that what is said of a stack moves with the clock.
  const stackOf = (key: string | null) => map?.stacks().find((stack) => stack.key === key) ?? null
  const hovered = stackOf(hoveredKey)
  const pressed = stackOf(pressedKey)
  return (
    <div class="map" data-part="map">
      <div class="map-canvas" ref={box} />
      <CanvasWords map={map} />
      <MapSummary />
      {map && (
        <>
          <MapControls map={map} />
          {hovered && hovered.key !== pressed?.key && <StackTooltip map={map} stack={hovered} />}
          {listing && <PlacesList map={map} onPick={press} onClose={() => setListing(false)} />}
          {pressed && <StackList map={map} stack={pressed} onClose={() => setPressedKey(null)} />}
          <div class="map-foot" data-part="map-foot">
            <ScaleBar map={map} />
            <MapCredits />
          </div>
        </>
      )}
    </div>
  )
}

/** The canvas is MapLibre's own element: its name and description follow the language from here. */
function CanvasWords({ map }: { map: OpenMap | null }) {
  const { words } = useMapWords()
  useEffect(() => {
    map?.canvas.setAttribute('aria-label', words.title)
    map?.canvas.setAttribute('aria-describedby', SUMMARY_ID)
    map?.canvas.setAttribute('aria-keyshortcuts', 'Enter')
  }, [map, words.title])
  return null
}
