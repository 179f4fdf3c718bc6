import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Padding } from '../../ui/covers-map'
import { type SelectedRing, selectedRing } from '../marks/selection-features'
import type { MapInput, Readable } from './map-input'
import type { ScreenPoint } from './mark-renderer'
import type { Scene } from './scene'
import { BY_READER, type MoveEvent } from './sync-camera'

/** Time for a panel to take its place that is told of by nothing else, ms. */
const PANEL_MS = 60
const MOVE_MS = 200
/** Between the ring of a mark and what covers the map, CSS px. */
const CLEAR_PX = 4
/** Marks a move of this file, after which the mark is still watched. */
const TO_MARK = { toMark: true } as const

/** What brings the mark of the selected event into sight. */
export interface EventReveal {
  /** Brings it into the middle of what is free, as a move of the reader's. */
  readonly show: () => void
  readonly stop: () => void
}

/**
 * Keeps the mark of a selected event off the edges and out from under panels, as `reveal` says: when it is selected,
 * and whenever what covers the map changes, until the reader moves the map. Nothing is moved before `eventsShown`.
 */
export function revealSelected(
  map: MapLibreMap,
  input: Readable<MapInput>,
  scene: () => Scene | null,
  eventsShown: Promise<void>,
): EventReveal {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: string | null = null
  /** The event that is kept in sight. */
  let kept: string | null = null
  let isShown = false
  let isAsked = false

  const look = () => {
    isAsked = map.isMoving()
    const now = input.get()
    if (isAsked || !isShown || kept === null || kept !== now.selected) return
    bringIntoView(map, now, scene(), now.reveal === 'reader')
  }
  const follow = () => {
    const { selected, reveal } = input.get()
    if (selected === last) return
    last = selected
    kept = reveal === 'none' ? null : selected
    clearTimeout(timer)
    timer = setTimeout(look, PANEL_MS)
  }
  const onMoveStart = ({ originalEvent, byReader, toMark }: MoveEvent & Partial<typeof TO_MARK>) => {
    if (!toMark && (originalEvent !== undefined || byReader)) kept = null
  }
  const onMoveEnd = () => {
    if (isAsked) look()
  }
  follow()
  eventsShown.then(() => {
    isShown = true
    look()
  })
  const stops = [input.subscribe(follow), input.get().covers.watch(look)]
  map.on('resize', look)
  map.on('movestart', onMoveStart)
  map.on('moveend', onMoveEnd)
  return {
    show: () => {
      kept = last
      bringIntoView(map, input.get(), scene(), true, true)
    },
    stop: () => {
      kept = null
      clearTimeout(timer)
      for (const stop of stops) stop()
      map.off('resize', look)
      map.off('movestart', onMoveStart)
      map.off('moveend', onMoveEnd)
    },
  }
}

/** Where a mark that is not free, or `always`, comes to stand in the middle of what is. */
function bringIntoView(
  map: MapLibreMap,
  { covers, reducedMotion }: MapInput,
  scene: Scene | null,
  byReader: boolean,
  always = false,
): void {
  const ring = scene && selectedRing(scene.selection)
  if (!ring) return
  const { clientWidth, clientHeight } = map.getContainer()
  const { x, y } = map.project([...ring.point])
  const at = { x: x + ring.offset[0], y: y + ring.offset[1] }
  const free = freeBox(covers.depths(), clientWidth, clientHeight)
  if (!hasRoom(free, ring) || (!always && isFree(at, ring.radiusPx, free))) return
  const by: [number, number] = [at.x - (free.left + free.right) / 2, at.y - (free.top + free.bottom) / 2]
  const duration = byReader && !reducedMotion ? MOVE_MS : 0
  map.panBy(by, { duration }, { ...TO_MARK, ...(byReader ? BY_READER : {}) })
}

/** Sides of what is free, CSS px from the map's top left corner. */
type FreeBox = Padding

export function freeBox({ left, top, right, bottom }: Padding, width: number, height: number): FreeBox {
  return { left, top, right: width - right, bottom: height - bottom }
}

/** A sheet that is pulled up all the way leaves nothing to bring a mark to. */
function hasRoom({ left, top, right, bottom }: FreeBox, { radiusPx }: SelectedRing): boolean {
  return Math.min(right - left, bottom - top) >= 2 * radiusPx
}

/** Does nothing cover a ring here, nor the edge of the map cut it? */
export function isFree({ x, y }: ScreenPoint, radiusPx: number, free: FreeBox): boolean {
  const clearPx = radiusPx + CLEAR_PX
  const across = x - clearPx >= free.left && x + clearPx <= free.right
  return across && y - clearPx >= free.top && y + clearPx <= free.bottom
}
