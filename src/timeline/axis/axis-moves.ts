import { windowOfEvent } from '../../record/record'
import type { App } from '../../state/app'
import { playheadDay, windowDays } from '../../view/view'
import { drawnOfDay } from './axis'
import { drawnRange, nextFit, panDomain, zoomDomain } from './axis-domain'
import { currentAxis } from './current-axis'

const ZOOM_FACTOR = 1.6

/** Closer or farther round the playhead, or round the middle when the playhead is not on the screen. */
function zoomAxis(app: App, factor: number): void {
  const { view, record, session } = app.store.getState()
  const axis = currentAxis(app)
  const { from, to } = drawnRange(axis, session.axisDomain)
  const playhead = playheadDay(view, record.extent) + 0.5
  const at = drawnOfDay(axis, playhead)
  const middle = session.axisDomain && (session.axisDomain.start + session.axisDomain.end) / 2
  const anchor = at >= from && at <= to ? playhead : (middle ?? playhead)
  app.actions.showAxis(zoomDomain(axis, session.axisDomain, factor, anchor))
}

export function zoomCloser(app: App): void {
  zoomAxis(app, ZOOM_FACTOR)
}

export function zoomFarther(app: App): void {
  zoomAxis(app, 1 / ZOOM_FACTOR)
}

/** The window, the open event and the whole record, in turn. */
export function fitAxis(app: App): void {
  const { view, record, session } = app.store.getState()
  const { first, last } = windowDays(view, record.extent)
  const event = windowOfEvent(record, view.event)
  const window = { start: first, end: last + 1 }
  app.actions.showAxis(nextFit(currentAxis(app), session.axisDomain, window, event))
}

/** Share of what is on the screen that a press moves the axis by. */
const PAN_SHARE = 0.5

function panAxis(app: App, share: number): void {
  const { axisDomain } = app.store.getState().session
  const axis = currentAxis(app)
  const { from, to } = drawnRange(axis, axisDomain)
  app.actions.showAxis(panDomain(axis, axisDomain, (to - from) * share))
}

export function panEarlier(app: App): void {
  panAxis(app, -PAN_SHARE)
}

export function panLater(app: App): void {
  panAxis(app, PAN_SHARE)
}
