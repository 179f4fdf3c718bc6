import { useEffect, useRef, useState } from 'preact/hooks'
import type { Rows } from '../record/event-table'
import { lazyPart } from '../ui/lazy-part'
import { useStore } from '../ui/use-store'
import type { MapHost } from './host/map-host'
import { MapOverlays } from './over/map-overlays'
import { MapSummary, SUMMARY_ID } from './over/map-summary'
import { useMapWords } from './over/use-map-words'
import { useMountedMap } from './use-mounted-map'
import './map.css'
// With the page's other styles, of which it is a small part, and after those of the map's own box.
import 'maplibre-gl/dist/maplibre-gl.css'

const AreaDrawing = lazyPart(async () => (await import('./areas/area-drawing')).AreaDrawing, {
  gone: () => {},
  words: 'compare',
})

/** The page's map with everything that belongs to it. */
export function MapView() {
  const box = useRef<HTMLDivElement>(null)
  // By key, so that what is said of a stack moves with the clock.
  const [hovered, setHovered] = useState<string | null>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const { host, acts } = useMountedMap(box, {
    hovered: (rows) => setHovered(keyOf(host, rows)),
    pressed: (rows) => {
      setPressed(rows.length > 1 ? keyOf(host, rows) : null)
      setListing(false)
    },
  })
  useEffect(() => {
    // Another map, or none: nothing of the last one is said any more.
    setHovered(null)
    setPressed(null)
  }, [host])
  const drawing = useStore((state) => state.session.drawing !== null)
  const selected = useStore((state) => (state.session.narrow ? state.view.event : null))
  useEffect(() => {
    // On a phone the event's sheet takes the list's place.
    if (selected !== null) setPressed(null)
  }, [selected])
  return (
    <div class="map" data-part="map">
      <div class="map-canvas" ref={box} />
      <CanvasWords host={host} onEnter={() => setListing(true)} />
      <MapSummary />
      {host && drawing && <AreaDrawing host={host} />}
      {host && (
        <MapOverlays
          host={host}
          hovered={hovered}
          pressed={pressed}
          listing={listing}
          onPick={acts.pressed}
          onCloseStack={() => setPressed(null)}
          onClosePlaces={() => setListing(false)}
        />
      )}
    </div>
  )
}

function keyOf(host: MapHost | null, [first]: Rows): string | null {
  return first === undefined ? null : (host?.scene()?.stackOf(first)?.key ?? null)
}

/** The canvas is MapLibre's own element: its name, its description and its key follow from here. */
function CanvasWords({ host, onEnter }: { host: MapHost | null; onEnter: () => void }) {
  const { words } = useMapWords()
  useEffect(() => {
    host?.canvas.setAttribute('aria-label', words.title)
    host?.canvas.setAttribute('aria-describedby', SUMMARY_ID)
    host?.canvas.setAttribute('aria-keyshortcuts', 'Enter')
  }, [host, words.title])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter') onEnter()
    }
    host?.canvas.addEventListener('keydown', onKey)
    return () => host?.canvas.removeEventListener('keydown', onKey)
  }, [host])
  return null
}
