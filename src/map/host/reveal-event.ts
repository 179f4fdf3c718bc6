import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Padding } from '../../ui/covers-map'
import type { MapInput, Readable } from './map-input'
import type { Scene } from './scene'
import { BY_READER } from './sync-camera'

/** Time for the event's panel to take its place, ms. */
const PANEL_MS = 60
const MOVE_MS = 200

/**
 * When an event is selected whose mark is off the screen or under a panel, brings it into what is free, as `reveal`
 * says, until the returned function is called. Nothing is brought anywhere before `eventsShown`.
 */
export function revealSelected(
  map: MapLibreMap,
  input: Readable<MapInput>,
  scene: () => Scene | null,
  eventsShown: Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: string | null = null
  const follow = () => {
    const { selected, reveal } = input.get()
    if (selected === last) return
    last = selected
    clearTimeout(timer)
    if (selected === null || reveal === 'none') return
    eventsShown.then(() => {
      if (last !== selected) return
      timer = setTimeout(() => bringIntoView(map, input.get(), scene(), reveal === 'reader'), PANEL_MS)
    })
  }
  follow()
  const unsubscribe = input.subscribe(follow)
  return () => {
    last = null
    clearTimeout(timer)
    unsubscribe()
  }
}

function bringIntoView(
  map: MapLibreMap,
  { selected, covered: coveredNow, reducedMotion }: MapInput,
  scene: Scene | null,
  byReader: boolean,
): void {
  const row = selected === null ? undefined : scene?.table.rowOf(selected)
  const stack = row === undefined ? null : scene?.stackOf(row)
  if (!stack) return
  const { clientWidth, clientHeight } = map.getContainer()
  const covered = coveredNow()
  const at = map.project([...stack.point])
  if (isFree(at, covered, clientWidth, clientHeight)) return
  const centre = {
    x: (covered.left + clientWidth - covered.right) / 2,
    y: (covered.top + clientHeight - covered.bottom) / 2,
  }
  const duration = reducedMotion ? 0 : MOVE_MS
  map.panBy([at.x - centre.x, at.y - centre.y], { duration }, byReader ? BY_READER : {})
}

export function isFree(
  at: { readonly x: number; readonly y: number },
  covered: Padding,
  width: number,
  height: number,
): boolean {
  const across = at.x > covered.left && at.x < width - covered.right
  return across && at.y > covered.top && at.y < height - covered.bottom
}
