import type { Map as MapLibreMap } from 'maplibre-gl'
import { fetchPart } from '../../assets/fetch-part'
import type { MapInput, Readable } from './map-input'

const OVER_KEYS = ['area', 'corners', 'differences', 'scheme'] as const satisfies readonly (keyof MapInput)[]

/**
 * Keeps the outline of an area, the corners of one that is being drawn and the differences of two windows on the map;
 * the program for them is fetched with the first of them. `redraw`: after the style began or came back.
 */
export function syncOver(
  map: MapLibreMap,
  input: Readable<MapInput>,
  isLive: () => boolean,
): { readonly redraw: () => void; readonly stop: () => void } {
  let drawer: typeof import('../areas/draw-over') | null = null
  let asked = false
  let last: MapInput | null = null
  const draw = () => {
    const now = input.get()
    const isSame = last && OVER_KEYS.every((key) => last?.[key] === now[key])
    if (!drawer || !isLive() || isSame) return
    last = now
    drawer.drawOver(map, now)
  }
  const look = () => {
    const { area, corners, differences } = input.get()
    if (asked || (!area && !corners && !differences)) return draw()
    asked = true
    fetchPart(() => import('../areas/draw-over')).then(
      (loaded) => {
        drawer = loaded
        draw()
      },
      () => {
        // What it narrows the events to is said in words too; the next change asks again.
        asked = false
      },
    )
  }
  const unsubscribe = input.subscribe(look)
  return {
    redraw: () => {
      last = null
      look()
    },
    stop: unsubscribe,
  }
}
