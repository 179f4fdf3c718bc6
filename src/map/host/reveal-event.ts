import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Row } from '../../record/event-table'
import type { App } from '../../state/app'
import type { PlacedStack } from '../marks/place-stacks'
import { coveredPadding, type Padding } from './covered-padding'
import { BY_READER } from './sync-camera'

/** Time for the event's panel to take its place, ms. */
const PANEL_MS = 60

/**
 * When an event is opened whose mark is off the screen or under a panel, brings it into what is free, as a move
 * of the reader's; one that a link opened moves the map only where the link does not say where to look. Nothing
 * is brought anywhere before `eventsShown`.
 */
export function revealOpenedEvent(
  { store }: App,
  map: MapLibreMap,
  stackOf: (row: Row) => PlacedStack | null,
  eventsShown: Promise<void>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: string | null = null
  const reveal = (id: string, chosen: boolean) => {
    const row = store.getState().record.table.rowOf(id)
    const stack = row === undefined ? null : stackOf(row)
    if (!stack) return
    const { clientWidth, clientHeight } = map.getContainer()
    const covered = coveredPadding(map.getContainer())
    const at = map.project([...stack.point])
    if (isFree(at, covered, clientWidth, clientHeight)) return
    const centre = {
      x: (covered.left + clientWidth - covered.right) / 2,
      y: (covered.top + clientHeight - covered.bottom) / 2,
    }
    const duration = store.getState().session.reducedMotion ? 0 : 200
    map.panBy([at.x - centre.x, at.y - centre.y], { duration }, chosen ? BY_READER : {})
  }
  const follow = () => {
    const { view, change } = store.getState()
    if (view.event === last) return
    last = view.event
    clearTimeout(timer)
    if (last === null || (change.kind === 'restored' && view.map !== null)) return
    const id = last
    const chosen = change.kind === 'choice'
    eventsShown.then(() => {
      if (last === id) timer = setTimeout(() => reveal(id, chosen), PANEL_MS)
    })
  }
  follow()
  const unsubscribe = store.subscribe(follow)
  return () => {
    last = null
    clearTimeout(timer)
    unsubscribe()
  }
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
