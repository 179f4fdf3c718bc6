import type { Map as MapLibreMap } from 'maplibre-gl'
import { theatreOf } from '../../record/theatre'
import type { Actions } from '../../state/actions'
import type { App } from '../../state/app'
import type { AppState } from '../../state/store'
import { type Camera, roundCamera } from '../../view/view'
import { coveredPadding } from './covered-padding'

/** Marks a move that the reader made by a button of ours; MapLibre's own carry `originalEvent`. */
export const BY_READER = { byReader: true } as const

/** A wheel or a pinch ends in many small moves: the view is written when they are over. */
const SETTLE_MS = 120

interface MoveEvent {
  readonly originalEvent?: unknown
  readonly byReader?: boolean
}

/**
 * Keeps the map's camera and `view.map` alike until the returned function is called. Guards against the echo:
 * only moves that a reader made are written to the view (`readerMoved`), and a view that the camera already
 * shows moves nothing (`shows`). While `view.map` is `null` the theatre is fitted to what the panels leave free.
 */
export function syncCamera({ store, actions }: App, map: MapLibreMap): () => void {
  let readerMoved = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const onMoveStart = (event: MoveEvent) => {
    if (event.originalEvent !== undefined || event.byReader) readerMoved = true
  }
  const write = () => {
    reportBounds(actions, map)
    if (!readerMoved || map.isMoving()) return
    readerMoved = false
    actions.cameraMoved(cameraOf(map))
  }
  const onMoveEnd = () => {
    clearTimeout(timer)
    timer = setTimeout(write, SETTLE_MS)
  }
  const follow = (state: AppState, glide: boolean) => {
    const wanted = state.view.map
    readerMoved = false
    if (wanted === null) fitTheatre(map, state, glide)
    else if (!shows(map, wanted)) moveTo(map, wanted, glide && !state.session.reducedMotion)
  }

  let last = store.getState()
  follow(last, false)
  const unsubscribe = store.subscribe((state) => {
    const { view, record, session } = last
    last = state
    const asked = state.view.map !== view.map
    const refit =
      state.view.map === null && (state.record !== record || state.session.narrow !== session.narrow)
    if (asked || refit) follow(state, asked && state.change.kind === 'choice')
  })
  const onResize = () => {
    if (store.getState().view.map === null) follow(store.getState(), false)
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
    map.off('movestart', onMoveStart)
    map.off('moveend', onMoveEnd)
    map.off('resize', onResize)
  }
}

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
  if (glide) map.easeTo({ ...target, duration: 200 })
  else map.jumpTo(target)
}

function fitTheatre(map: MapLibreMap, { record, session }: AppState, glide: boolean): void {
  const { clientWidth, clientHeight } = map.getContainer()
  if (clientWidth < 2 || clientHeight < 2) return
  const [west, south, east, north] = theatreOf(record)
  const padding = coveredPadding(map.getContainer())
  const camera = map.cameraForBounds([west, south, east, north], { padding, maxZoom: 8 })
  if (!camera) return
  const target = { ...camera, bearing: 0, pitch: 0 }
  if (glide && !session.reducedMotion) map.easeTo({ ...target, duration: 200 })
  else map.jumpTo(target)
}

function reportBounds(actions: Actions, map: MapLibreMap): void {
  const bounds = map.getBounds()
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
  if (box.every(Number.isFinite)) actions.boundsChanged(box)
}
