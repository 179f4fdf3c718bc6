import type { App } from '../../state/app'
import { dayAtPx, type Scale } from '../axis/axis'
import { applyDrag, type Drag, type Grab } from './drag'
import { oncePerFrame } from './once-per-frame'
import { type Pinch, pinchedDomain, startPinch } from './pinch'
import { type Handles, handlesOf } from './window-moves'

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

/** A press that strays less than this, in px, is a press in one place. */
const STRAY_PX = 3
/** Two presses within this time belong together, in ms. */
const DOUBLE_MS = 450

type Press = { readonly drag: Drag; readonly over: Subject; moved: boolean }

/** What one or two pointers hold, from when they come down until they go; the view is written at most once a frame. */
export function followPresses(app: App, plot: HTMLElement, { scale, pxOf, hover, press: pressDay }: Plotted) {
  const { store, actions } = app
  const fingers = new Map<number, number>()
  const inFrame = oncePerFrame()
  let press: Press | null = null
  let pinch: Pinch | null = null
  let before: Handles | null = null
  let lastPressMs = 0

  /** A finger has no hovering: the bar under it speaks while it scrubs. */
  const touched = (event: PointerEvent, px: number) => {
    const speaks = event.pointerType !== 'mouse' && press?.drag.grab === 'scrub'
    hover(speaks ? dayAtPx(scale(), px) : null, press?.over)
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const px = pxOf(event)
    fingers.set(event.pointerId, px)
    plot.setPointerCapture(event.pointerId)
    const { view, record, session } = store.getState()
    if (fingers.size === 2) {
      pinch = startPinch(fingers, scale(), session.axisDomain)
      press = null
      return
    }
    const handles = handlesOf(view, record.extent)
    if (event.timeStamp - lastPressMs > DOUBLE_MS) before = handles
    lastPressMs = event.timeStamp
    const grab = grabbedBy(event)
    press = {
      drag: { grab, handles, domain: session.axisDomain, scale: scale(), startPx: px },
      over: subjectOf(event),
      moved: false,
    }
    if (grab === 'scrub' || grab === 'select' || grab === 'playhead') actions.setPlaying(false)
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
    press.moved ||= Math.abs(px - drag.startPx) >= STRAY_PX
    touched(event, px)
    if (press.moved) inFrame(() => applyDrag(app, drag, px))
  }
  const end = (event: PointerEvent) => {
    const pressed = press && !press.moved && event.type === 'pointerup' ? press.drag : null
    fingers.delete(event.pointerId)
    if (fingers.size < 2) pinch = null
    press = null
    if (event.pointerType !== 'mouse') hover(null)
    if (pressed && (pressed.grab === 'scrub' || pressed.grab === 'select'))
      pressDay(dayAtPx(pressed.scale, pressed.startPx))
  }
  /** Where the handles stood before the first of the last two presses, which a double press gives back. */
  return { begin, move, end, handlesBefore: () => before }
}

function grabbedBy(event: PointerEvent): Grab {
  const grabbed = (event.target as Element).closest<HTMLElement>('[data-grab]')?.dataset.grab
  return (grabbed ?? (event.pointerType === 'touch' ? 'scrub' : 'select')) as Grab
}

function subjectOf({ target }: PointerEvent): Subject {
  return (target as Element).closest('[data-part="coverage"]') ? 'coverage' : 'bars'
}
