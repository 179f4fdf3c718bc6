import { actions } from '../../state/actions'
import { store } from '../../state/store'
import { useStore } from '../../ui/use-store'
import { playheadDay, windowDays } from '../../view/view'
import { TimeButton } from '../time-button'
import { useWords } from '../use-words'
import { drawnOfDay } from './axis'
import { drawnRange, nextFit, panDomain, zoomDomain } from './axis-domain'
import { currentAxis } from './current-axis'

const ZOOM_FACTOR = 1.6

/** Closer or farther round the playhead, or round the middle when the playhead is not on the screen. */
function zoomAxis(factor: number): void {
  const { view, record, session } = store.getState()
  const axis = currentAxis({ view, record })
  const { from, to } = drawnRange(axis, session.axisDomain)
  const playhead = playheadDay(view, record.extent) + 0.5
  const at = drawnOfDay(axis, playhead)
  const middle = session.axisDomain && (session.axisDomain.start + session.axisDomain.end) / 2
  const anchor = at >= from && at <= to ? playhead : (middle ?? playhead)
  actions.showAxis(zoomDomain(axis, session.axisDomain, factor, anchor))
}

/** The window, the open event and the whole record, in turn. */
export function fitAxis(): void {
  const { view, record, session } = store.getState()
  const { first, last } = windowDays(view, record.extent)
  const event = view.event === null ? null : (record.byId.get(view.event)?.when?.window ?? null)
  const axis = currentAxis({ view, record })
  actions.showAxis(nextFit(axis, session.axisDomain, { start: first, end: last + 1 }, event))
}

export function zoomCloser(): void {
  zoomAxis(ZOOM_FACTOR)
}

export function zoomFarther(): void {
  zoomAxis(1 / ZOOM_FACTOR)
}

/** Share of what is on the screen that a press moves the axis by. */
const PAN_SHARE = 0.5

function panAxis(share: number): void {
  const { view, record, session } = store.getState()
  const axis = currentAxis({ view, record })
  const { from, to } = drawnRange(axis, session.axisDomain)
  actions.showAxis(panDomain(axis, session.axisDomain, (to - from) * share))
}

export function panEarlier(): void {
  panAxis(-PAN_SHARE)
}

export function panLater(): void {
  panAxis(PAN_SHARE)
}

export function AxisButtons() {
  const { words } = useWords()
  const whole = useStore((state) => state.session.axisDomain === null)
  return (
    <div class="time-axis-buttons">
      <TimeButton name={words.zoomIn} icon="closer" part="axis-closer" onPress={zoomCloser} />
      <TimeButton name={words.earlier} icon="earlier" part="axis-earlier" off={whole} onPress={panEarlier} />
      <TimeButton name={words.zoomOut} icon="farther" part="axis-farther" onPress={zoomFarther} />
      <TimeButton name={words.later} icon="later" part="axis-later" off={whole} onPress={panLater} />
      <TimeButton name={words.fit} icon="fit" part="axis-fit" onPress={fitAxis} />
    </div>
  )
}
