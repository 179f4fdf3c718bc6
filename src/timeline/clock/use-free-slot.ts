import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { worldX, worldY } from '../../model/mercator'
import type { App } from '../../state/app'
import { coversOf } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { useWords } from '../use-words'
import { coveredBy, type Slot, slotsOn } from './free-slot'

type Point = readonly [x: number, y: number]

/** A mark reaches this far from its place, CSS px. */
const MARK_PX = 34
/** The page's buttons in the upper corner, and the map's own with its scale and credits, CSS px at the usual text size. */
const TOOLS_PX = 230
const CONTROLS_PX = 64

/**
 * Where on the map the element may stand and cover no mark, of those to come in the window too; `null` where there is
 * no such place. Of a map in a frame without a timeline it is then the place that covers the fewest.
 */
export function useFreeSlot(element: RefObject<HTMLElement | null>): Slot | null {
  const app = useApp()
  const { lang, rtl } = useWords()
  const { passing } = useVisibleEvents()
  const bounds = useStore((state) => state.session.bounds)
  const t = useStore((state) => state.view.t)
  const panel = useStore((state) => state.view.panel)
  const event = useStore((state) => state.view.event)
  const [slot, setSlot] = useState<Slot | null>(null)
  useLayoutEffect(() => {
    const box = element.current
    const map = box?.parentElement
    if (box && map) setSlot(findSlot(app, box, map, rtl))
  }, [app, lang, passing, bounds, t, panel, event])
  return slot
}

function findSlot(app: App, box: HTMLElement, map: HTMLElement, rtl: boolean): Slot | null {
  const { width, height } = map.getBoundingClientRect()
  const alone = app.environment.embed !== 'none'
  const { session, view } = app.store.getState()
  const corner = alone || session.narrow ? 0 : TOOLS_PX * session.textScale
  const padding = coversOf(app, map).padding()
  const taken = { ...padding, corner, foot: view.panel === 'list' }
  const controls = rtl
    ? { left: Math.max(padding.left, CONTROLS_PX) }
    : { right: Math.max(padding.right, CONTROLS_PX) }
  const size = { width: box.offsetWidth, height: box.offsetHeight }
  const slots = slotsOn(
    { width, height },
    size,
    { ...taken, bottom: Math.max(padding.bottom, CONTROLS_PX), ...controls },
    rtl,
  )
  const points = [...painted(app, map), ...toCome(app, width, height)]
  const ranked = slots
    .map((slot) => ({ slot, count: coveredBy(slot, points, MARK_PX) }))
    .sort((a, b) => a.count - b.count)
  const best = ranked[0]
  return best && (best.count === 0 || app.environment.embed === 'map') ? best.slot : null
}

function painted(app: App, map: HTMLElement): readonly Point[] {
  const { left, top } = map.getBoundingClientRect()
  return (app.map.current?.rendered() ?? []).map(({ x, y }) => [x - left, y - top] as const)
}

/** Of more events so many, evenly taken, tell where the map is full. */
const MOST_LOOKED_AT = 4_000

/** Places of the window's events and of the countries that have badges, as the map shows them now. */
function toCome({ store, visible }: App, width: number, height: number): readonly Point[] {
  const { record, session } = store.getState()
  if (!session.bounds) return []
  const [west, south, east, north] = session.bounds
  const [left, right, top, bottom] = [worldX(west), worldX(east), worldY(north), worldY(south)]
  const toPx = (x: number, y: number): Point => [
    (((x < left ? x + 1 : x) - left) / (right - left)) * width,
    ((y - top) / (bottom - top)) * height,
  ]
  const { table, passing } = visible()
  const apart = Math.ceil(passing.length / MOST_LOOKED_AT) || 1
  const some = apart === 1 ? passing : passing.filter((_, index) => index % apart === 0)
  const places = Array.from(some, (row) => toPx(table.x[row] ?? Number.NaN, table.y[row] ?? Number.NaN))
  const badges = table.places.flatMap((id) => {
    const place = record.places.get(id)
    return place?.kind === 'country' && place.lon !== null && place.lat !== null
      ? [toPx(worldX(place.lon), worldY(place.lat))]
      : []
  })
  return [...places, ...badges]
}
