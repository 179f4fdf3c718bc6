import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Rows } from '../record/event-table'
import { coveredPadding } from '../ui/covers-map'
import { useApp } from '../ui/use-app'
import { useStore } from '../ui/use-store'
import type { MapHost } from './host/map-host'
import { mapActs } from './map-acts'
import { mapInputs } from './map-inputs'
import { MapOverlays } from './over/map-overlays'
import { MapSummary, SUMMARY_ID } from './over/map-summary'
import { useMapWords } from './over/use-map-words'
import './map.css'

/**
 * The page's map with everything that belongs to it. MapLibre is fetched apart, so that the rest of the page does not
 * wait for it; a new generation, asked for after a lost context, is a new map in the same place.
 */
export function MapView() {
  const app = useApp()
  const generation = useStore((state) => state.session.mapGeneration)
  const box = useRef<HTMLDivElement>(null)
  const [host, setHost] = useState<MapHost | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [pressed, setPressed] = useState<string | null>(null)
  const [listing, setListing] = useState(false)
  const mounted = useRef<MapHost | null>(null)
  // By key, so that what is said of a stack moves with the clock.
  const keyOf = ([first]: Rows) =>
    first === undefined ? null : (mounted.current?.scene()?.stackOf(first)?.key ?? null)
  const acts = useMemo(
    () =>
      mapActs(app, {
        hovered: (rows) => setHovered(keyOf(rows)),
        pressed: (rows) => {
          setPressed(rows.length > 1 ? keyOf(rows) : null)
          setListing(false)
        },
      }),
    [app],
  )
  const selected = useStore((state) => (state.session.narrow ? state.view.event : null))
  useEffect(() => {
    // On a phone the event's sheet takes the list's place.
    if (selected !== null) setPressed(null)
  }, [selected])

  useEffect(() => {
    const { current: element } = box
    if (!element) return
    const show = (next: MapHost | null) => {
      mounted.current = next
      app.map.current = next
      setHost(next)
    }
    let gone = false
    const open = async () => {
      const { mountMap } = await import('./host/mount-map')
      if (gone) return
      show(
        mountMap(
          element,
          mapInputs(app, () => coveredPadding(app, element)),
          acts,
          app.assets,
        ),
      )
    }
    open().catch((error: unknown) => {
      console.error(error)
      app.actions.mapChanged('worker-failed')
    })
    return () => {
      gone = true
      mounted.current?.close()
      show(null)
      setHovered(null)
      setPressed(null)
    }
  }, [generation])

  return (
    <div class="map" data-part="map">
      <div class="map-canvas" ref={box} />
      <CanvasWords host={host} onEnter={() => setListing(true)} />
      <MapSummary />
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
