import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Box } from '../../ui/covers-map'
import { selectedRing } from '../marks/selection-features'
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
  let lastCamera = input.get().camera
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
    const { selected, reveal, camera, glide } = input.get()
    // Asked to look elsewhere, as at the whole theatre.
    if (camera !== lastCamera && glide) kept = null
    lastCamera = camera
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
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const { x, y } = map.project([...ring.point])
  const at = { x: x + ring.offset[0], y: y + ring.offset[1] }
  const { left, top, right, bottom } = covers.depths()
  const [freeWidth, freeHeight] = [width - left - right, height - top - bottom]
  // A sheet that is pulled up all the way leaves nothing to bring a mark to.
  if (Math.min(freeWidth, freeHeight) < 2 * ring.radiusPx) return
  if (!always && isFree(at, ring.radiusPx, { width, height, boxes: covers.boxes() })) return
  const by: [number, number] = [at.x - left - freeWidth / 2, at.y - top - freeHeight / 2]
  const duration = byReader && !reducedMotion ? MOVE_MS : 0
  map.panBy(by, { duration }, { ...TO_MARK, ...(byReader ? BY_READER : {}) })
}

/** A map's box and what covers it. */
interface Ground {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
}

/** Does nothing cover a ring here, nor the edge of the map cut it? */
export function isFree({ x, y }: ScreenPoint, radiusPx: number, { width, height, boxes }: Ground): boolean {
  const clearPx = radiusPx + CLEAR_PX
  const [left, right, top, bottom] = [x - clearPx, x + clearPx, y - clearPx, y + clearPx]
  if (left < 0 || top < 0 || right > width || bottom > height) return false
  return !boxes.some((box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top)
}
