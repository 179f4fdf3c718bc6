import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { idsAt } from '../../record/event-table'
import type { App } from '../../state/app'
import type { PlacedStack } from '../marks/place-stacks'
import { type ScreenPoint, stackAt } from './hit-stacks'

/** How far from a mark a pointer still means it, CSS px: half a target of 44 px for a finger. */
const REACH_PX = { mouse: 3, finger: 20 } as const

export interface PointerHandlers {
  /** The stack under the pointer, `null` when it left. */
  readonly onHover: (stack: PlacedStack | null) => void
  readonly onPress: (stack: PlacedStack | null) => void
}

/** Follows the pointer over the marks until the returned function is called. */
export function watchPointer(
  { store, actions }: App,
  map: MapLibreMap,
  stackByKey: (key: string) => PlacedStack | null,
  { onHover, onPress }: PointerHandlers,
): () => void {
  let over: string | null = null
  let frame = 0
  let finger = false

  const hover = (key: string | null) => {
    if (key === over) return
    over = key
    const stack = key === null ? null : stackByKey(key)
    map.getCanvas().style.cursor = stack ? 'pointer' : ''
    actions.light(stack ? idsAt(store.getState().record.table, stack.rows) : [])
    onHover(stack)
  }
  const find = (point: ScreenPoint) =>
    stackAt(map, store.getState().record.facts.layers, point, finger ? REACH_PX.finger : REACH_PX.mouse)
  const onMove = ({ point }: MapMouseEvent) => {
    if (finger || frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      hover(map.isMoving() ? null : find(point))
    })
  }
  const onOut = () => hover(null)
  const onClick = ({ point }: MapMouseEvent) => {
    const key = find(point)
    onPress(key === null ? null : stackByKey(key))
  }
  const onPointerDown = (event: PointerEvent) => {
    finger = event.pointerType === 'touch'
  }
  const canvas = map.getCanvas()
  map.on('mousemove', onMove)
  map.on('mouseout', onOut)
  map.on('movestart', onOut)
  map.on('click', onClick)
  canvas.addEventListener('pointerdown', onPointerDown, true)
  return () => {
    cancelAnimationFrame(frame)
    map.off('mousemove', onMove)
    map.off('mouseout', onOut)
    map.off('movestart', onOut)
    map.off('click', onClick)
    canvas.removeEventListener('pointerdown', onPointerDown, true)
  }
}
