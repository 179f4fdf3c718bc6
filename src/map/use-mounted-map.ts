import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fetchPart } from '../assets/fetch-part'
import type { Rows } from '../record/event-table'
import { coversOf } from '../ui/covers-map'
import { useApp } from '../ui/use-app'
import { useStore } from '../ui/use-store'
import type { MapHost } from './host/map-host'
import type { MapActs } from './host/map-input'
import { mapActs } from './map-acts'
import { mapInputs } from './map-inputs'

/**
 * The page's map in the element of `box`, `null` while there is none, and what it does with what the map says. MapLibre
 * is fetched apart, so that the rest of the page does not wait for it; a new generation, asked for after a lost
 * context, is a new map in the same place.
 */
export function useMountedMap(
  box: RefObject<HTMLElement | null>,
  over: Pick<MapActs, 'hovered' | 'pressed'>,
): { readonly host: MapHost | null; readonly acts: MapActs } {
  const app = useApp()
  const generation = useStore((state) => state.session.mapGeneration)
  const [host, setHost] = useState<MapHost | null>(null)
  const latest = useRef(over)
  latest.current = over
  const acts = useMemo(
    () =>
      mapActs(app, {
        hovered: (rows: Rows) => latest.current.hovered(rows),
        pressed: (rows: Rows) => latest.current.pressed(rows),
      }),
    [app],
  )
  useEffect(() => {
    const { current: element } = box
    if (!element) return
    let opened: MapHost | null = null
    let gone = false
    const show = (next: MapHost | null) => {
      opened = next
      app.map.current = next
      setHost(next)
    }
    const open = async () => {
      const { mountMap } = await fetchPart(() => import('./host/mount-map'))
      if (gone) return
      show(mountMap(element, mapInputs(app, coversOf(app, element)), acts, app.assets))
    }
    open().catch((error: unknown) => {
      console.error(error)
      app.actions.mapChanged('worker-failed')
    })
    return () => {
      gone = true
      opened?.close()
      show(null)
    }
  }, [generation])
  return { host, acts }
}
