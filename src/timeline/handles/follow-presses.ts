import type { App } from '../../state/app'
import { dayAtPx, type Scale } from '../axis/axis'
import { applyDrag, type Drag, type Grab } from './drag'
import { oncePerFrame } from './once-per-frame'
import { type Pinch, pinchedDomain, startPinch } from './pinch'
import { type Handles, handlesOf, placeHandles } from './window-moves'

/** What presses need of the plot as it is drawn now. */
export interface Plotted {
  readonly scale: () => Scale
  /** Distance of the pointer from the axis's earlier end. */
  readonly pxOf: (event: { readonly clientX: number }) => number
  /** The day whose bar speaks (or, over the strip of documents, what they say of it), `null` for none. */
  readonly hover: (day: number | null, over?: Subject) => void
  /** A press in one place of the bars. */
  readonly press: (day: number) => void
}

/** What of the plot speaks of a day. */
export type Subject = 'bars' | 'coverage'

/** A press that strays less than this, in px, is a press in one place; a finger on the bars is not as steady. */
const STRAY_PX = 3
const FINGER_STRAY_PX = 8
/** Two presses within this time belong together, in ms. */
const DOUBLE_MS = 450

type Press = { readonly drag: Drag; readonly over: Subject; readonly strayPx: number; moved: boolean }

/** What one or two pointers hold, from when they come down until they go; the view is written at most once a frame. */
export function followPresses(app: App, plot: HTMLElement, { scale, pxOf, hover, press: pressDay }: Plotted) {
  const { store, actions } = app
  const fingers = new Map<number, number>()
  const inFrame = oncePerFrame()
  let press: Press | null = null
  let pinch: Pinch | null = null
  let before: Handles | null = null
  let lastPressMs = 0

  /** A finger has no hovering: the bar under it speaks while it selects. */
  const touched = (event: PointerEvent, px: number) => {
    const speaks = event.pointerType !== 'mouse' && press?.drag.grab === 'select'
    hover(speaks ? dayAtPx(scale(), px) : null, press?.over)
  }
  /** A finger that turns out to pinch, or to move the page, has selected nothing. */
  const giveUp = () => {
    const given = press?.moved && press.drag.grab === 'select' ? press.drag.handles : null
    press = null
    if (given) inFrame(() => actions.move(placeHandles(given, store.getState().record.extent)))
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const px = pxOf(event)
    fingers.set(event.pointerId, px)
    plot.setPointerCapture(event.pointerId)
    const { view, record, session } = store.getState()
    if (fingers.size === 2) {
      giveUp()
      pinch = startPinch(fingers, scale(), session.axisDomain)
      return
    }
    const handles = handlesOf(view, record.extent)
    if (event.timeStamp - lastPressMs > DOUBLE_MS) before = handles
    lastPressMs = event.timeStamp
    const grab = grabbedBy(event)
    press = pressOf(event, { grab, handles, domain: session.axisDomain, scale: scale(), startPx: px })
    if (grab === 'select' || grab === 'playhead') actions.setPlaying(false)
    touched(event, px)
  }
  const move = (event: PointerEvent) => {
    const px = pxOf(event)
    if (!fingers.has(event.pointerId)) {
      if (event.pointerType === 'mouse') hover(dayAtPx(scale(), px), subjectOf(event))
      return
    }
    fingers.set(event.pointerId, px)
    if (pinch && fingers.size === 2) {
      const held = pinch
      return inFrame(() => actions.showAxis(pinchedDomain(held, fingers, scale())))
    }
    if (!press) return
    const { drag } = press
    press.moved ||= Math.abs(px - drag.startPx) >= press.strayPx
    touched(event, px)
    if (press.moved) inFrame(() => applyDrag(app, drag, px))
  }
  const end = (event: PointerEvent) => {
    const pressed = press && !press.moved && event.type === 'pointerup' ? press.drag : null
    fingers.delete(event.pointerId)
    if (fingers.size < 2) pinch = null
    if (event.type === 'pointercancel') giveUp()
    press = null
    if (event.pointerType !== 'mouse') hover(null)
    if (pressed?.grab === 'select') pressDay(dayAtPx(pressed.scale, pressed.startPx))
  }
  /** Where the handles stood before the first of the last two presses, which a double press gives back. */
  return { begin, move, end, handlesBefore: () => before }
}

function pressOf(event: PointerEvent, drag: Drag): Press {
  const strayPx = drag.grab === 'select' && event.pointerType === 'touch' ? FINGER_STRAY_PX : STRAY_PX
  return { drag, over: subjectOf(event), strayPx, moved: false }
}

function grabbedBy({ target }: PointerEvent): Grab {
  return ((target as Element).closest<HTMLElement>('[data-grab]')?.dataset.grab ?? 'select') as Grab
}

function subjectOf({ target }: PointerEvent): Subject {
  return (target as Element).closest('[data-part="coverage"]') ? 'coverage' : 'bars'
}
