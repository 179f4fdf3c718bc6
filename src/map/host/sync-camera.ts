import type { Map as MapLibreMap } from 'maplibre-gl'
import { type Camera, roundCamera } from '../../view/view'
import type { MapActs, MapInput, Readable } from './map-input'

/** Marks a move that the reader made by a button of ours; MapLibre's own carry `originalEvent`. */
export const BY_READER = { byReader: true } as const

/** A wheel or a pinch ends in many small moves: the camera is told of when they are over. */
const SETTLE_MS = 120
/** Length of the short move to a camera that the reader asked for. */
const GLIDE_MS = 200

export interface MoveEvent {
  readonly originalEvent?: unknown
  readonly byReader?: boolean
}

/**
 * Keeps the map's camera and the one that is wanted alike until the returned function is called. Guards against the
 * echo: only moves that a reader made are told of (`readerMoved`), and a camera that the map already shows moves
 * nothing (`shows`). While none is wanted the theatre is fitted to what is free, and again when a panel comes to a page
 * that the reader has not touched yet: it may take its place long after the map.
 */
export function syncCamera(map: MapLibreMap, input: Readable<MapInput>, say: CameraActs): () => void {
  let readerMoved = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What was kept clear of by the last fit. */
  let clear = ''

  const onMoveStart = (event: MoveEvent) => {
    if (event.originalEvent !== undefined || event.byReader) readerMoved = true
  }
  const tell = () => {
    tellBounds(map, say)
    if (!readerMoved || map.isMoving()) return
    readerMoved = false
    say.cameraMoved(cameraOf(map))
  }
  const onMoveEnd = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, SETTLE_MS)
  }
  const follow = (now: MapInput, glide: boolean) => {
    readerMoved = false
    const moves = glide && !now.reducedMotion
    if (now.camera === null) {
      clear = JSON.stringify(now.covers.padding())
      fitTheatre(map, now, moves)
    } else if (!shows(map, now.camera)) moveTo(map, now.camera, moves)
  }

  let last = input.get()
  follow(last, false)
  const unsubscribe = input.subscribe(() => {
    const before = last
    last = input.get()
    const asked = last.camera !== before.camera
    const refit = last.camera === null && (last.record !== before.record || last.narrow !== before.narrow)
    if (asked || refit) follow(last, asked && last.glide)
  })
  const onCovers = () => {
    const now = input.get()
    if (now.camera !== null || !now.asOpened() || readerMoved || map.isMoving()) return
    if (JSON.stringify(now.covers.padding()) !== clear) follow(now, false)
  }
  const unwatch = last.covers.watch(onCovers)
  const onResize = () => {
    if (input.get().camera === null) follow(input.get(), false)
    onMoveEnd()
  }
  map.on('movestart', onMoveStart)
  map.on('moveend', onMoveEnd)
  map.on('resize', onResize)
  // The first fit came before anybody listened.
  onMoveEnd()
  return () => {
    clearTimeout(timer)
    unsubscribe()
    unwatch()
    map.off('movestart', onMoveStart)
    map.off('moveend', onMoveEnd)
    map.off('resize', onResize)
  }
}

type CameraActs = Pick<MapActs, 'cameraMoved' | 'boundsChanged'>

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter()
  return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() }
}

/** Is this camera, as a link would write it, what the map shows? */
function shows(map: MapLibreMap, wanted: Camera): boolean {
  const now = roundCamera(cameraOf(map))
  return now !== null && (Object.keys(wanted) as (keyof Camera)[]).every((key) => now[key] === wanted[key])
}

function moveTo(map: MapLibreMap, { zoom, lat, lng, bearing, pitch }: Camera, glide: boolean): void {
  const target = { center: [lng, lat] as [number, number], zoom, bearing, pitch }
  if (glide) map.easeTo({ ...target, duration: GLIDE_MS })
  else map.jumpTo(target)
}

function fitTheatre(map: MapLibreMap, { theatre, covers }: MapInput, glide: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer()
  if (clientWidth < 2 || clientHeight < 2) return
  const [west, south, east, north] = theatre
  const camera = map.cameraForBounds([west, south, east, north], { padding: covers.padding(), maxZoom: 8 })
  if (!camera) return
  const target = { ...camera, bearing: 0, pitch: 0 }
  if (glide) map.easeTo({ ...target, duration: GLIDE_MS })
  else map.jumpTo(target)
}

function tellBounds(map: MapLibreMap, say: CameraActs): void {
  const bounds = map.getBounds()
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
  if (box.every(Number.isFinite)) say.boundsChanged(box)
}
