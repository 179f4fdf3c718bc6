import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Rows } from '../../record/event-table'
import type { MapActs } from './map-input'
import type { MarkRenderer, ScreenPoint } from './mark-renderer'

/** How far from a mark a pointer still means it, CSS px: half a target of 44 px for a finger. */
const REACH_PX = { mouse: 3, finger: 20 } as const

const NOTHING: Rows = new Uint32Array()

/** Follows the pointer over the marks until the returned function is called. */
export function watchPointer(
  map: MapLibreMap,
  marks: Pick<MarkRenderer, 'at'>,
  say: Pick<MapActs, 'hovered' | 'pressed'>,
): () => void {
  let over = NOTHING
  let frame = 0
  let finger = false

  const hover = (rows: Rows) => {
    if (rows.length === over.length && rows.every((row, index) => row === over[index])) return
    over = rows
    map.getCanvas().style.cursor = rows.length > 0 ? 'pointer' : ''
    say.hovered(rows)
  }
  const find = (point: ScreenPoint) => marks.at(point, finger ? REACH_PX.finger : REACH_PX.mouse)
  const onMove = ({ point }: MapMouseEvent) => {
    if (finger || frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      hover(map.isMoving() ? NOTHING : find(point))
    })
  }
  const onOut = () => hover(NOTHING)
  const onClick = ({ point }: MapMouseEvent) => say.pressed(find(point))
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
