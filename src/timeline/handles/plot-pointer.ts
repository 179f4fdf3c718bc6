import { useEffect, useRef } from 'preact/hooks'
import { messagesFor } from '../../i18n/messages'
import type { DayWindow } from '../../model/civil-date'
import { actions } from '../../state/actions'
import { embedMode } from '../../state/embed'
import { store } from '../../state/store'
import { windowDays } from '../../view/view'
import { dayAtPx, pxPerDay, type Scale } from '../axis/axis'
import { type AxisDomain, drawnRange, nextFit, panDomain, zoomDomain } from '../axis/axis-domain'
import {
  type Handle,
  type Handles,
  handlesOf,
  heldPx,
  moveHandle,
  moveWindow,
  placeHandles,
} from './window-moves'

/** What a press holds; `scrub` is the plot itself, where the playhead follows the pointer. */
type Grab = Handle | 'window' | 'axis' | 'scrub'

interface Gesture {
  readonly grab: Grab
  readonly handles: Handles
  readonly domain: AxisDomain
  readonly scale: Scale
  /** Where the press began, from the axis's earlier end. */
  readonly startPx: number
  moved: boolean
}

/** A press that strays less than this, in px, is a press in one place. */
const STRAY_PX = 3
const WHEEL_ZOOM = 0.0022

/**
 * Mouse, pen and touch on the plot: drag a handle, the window or the axis, scrub, pinch, wheel and double-press.
 * The view is written at most once a frame.
 */
export function usePlotPointer(scale: Scale, onHover: (day: number | null) => void) {
  const ref = useRef<HTMLDivElement>(null)
  const live = useRef({ scale, onHover })
  live.current = { scale, onHover }
  useEffect(() => {
    const plot = ref.current
    return plot ? listen(plot, live) : undefined
  }, [])
  return ref
}

interface Live {
  readonly current: { readonly scale: Scale; readonly onHover: (day: number | null) => void }
}

function listen(plot: HTMLElement, live: Live): () => void {
  const pointers = new Map<number, number>()
  const inFrame = oncePerFrame()
  let gesture: Gesture | null = null
  let pinch: Pinch | null = null
  let beforePress: Handles | null = null
  let lastPressMs = 0

  const pxOf = (event: { clientX: number }) => {
    const box = plot.getBoundingClientRect()
    const rtl = messagesFor(store.getState().session.lang).direction === 'rtl'
    return rtl ? box.right - event.clientX : event.clientX - box.left
  }
  /** A finger has no hovering: the bar under it speaks while it scrubs. */
  const touched = (event: PointerEvent, px: number) => {
    const speaks = event.pointerType !== 'mouse' && gesture?.grab === 'scrub'
    live.current.onHover(speaks ? dayAtPx(live.current.scale, px) : null)
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return
    const px = pxOf(event)
    pointers.set(event.pointerId, px)
    plot.setPointerCapture(event.pointerId)
    if (pointers.size === 2) {
      pinch = startPinch(pointers, live.current.scale)
      gesture = null
      return
    }
    const { view, record, session } = store.getState()
    const handles = handlesOf(view, record.extent)
    if (event.timeStamp - lastPressMs > 450) beforePress = handles
    lastPressMs = event.timeStamp
    const grabbed = (event.target as Element).closest<HTMLElement>('[data-grab]')?.dataset.grab
    const grab = (grabbed ?? 'scrub') as Grab
    gesture = {
      grab,
      handles,
      domain: session.axisDomain,
      scale: live.current.scale,
      startPx: px,
      moved: false,
    }
    if (grab === 'scrub' || grab === 'playhead') actions.setPlaying(false)
    touched(event, px)
  }
  const move = (event: PointerEvent) => {
    const px = pxOf(event)
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType === 'mouse') live.current.onHover(dayAtPx(live.current.scale, px))
      return
    }
    pointers.set(event.pointerId, px)
    if (pinch && pointers.size === 2) {
      const held = pinch
      return inFrame(() => applyPinch(held, pointers, live.current.scale))
    }
    if (!gesture) return
    const held = gesture
    held.moved ||= Math.abs(px - held.startPx) >= STRAY_PX
    touched(event, px)
    if (held.moved) inFrame(() => applyDrag(held, px))
  }
  const end = (event: PointerEvent) => {
    if (gesture && !gesture.moved && gesture.grab === 'scrub' && event.type === 'pointerup') {
      applyDrag(gesture, gesture.startPx)
    }
    pointers.delete(event.pointerId)
    if (pointers.size < 2) pinch = null
    gesture = null
    if (event.pointerType !== 'mouse') live.current.onHover(null)
  }
  const leave = () => live.current.onHover(null)
  const fit = () => {
    const { view, record, session } = store.getState()
    const { first, last } = windowDays(view, record.extent)
    const event = view.event === null ? null : (record.byId.get(view.event)?.when?.window ?? null)
    if (beforePress) actions.move(placeHandles(beforePress, record.extent))
    actions.showAxis(
      nextFit(live.current.scale.axis, session.axisDomain, { start: first, end: last + 1 }, event),
    )
  }
  const wheel = (event: WheelEvent) => {
    // In a frame the wheel belongs to the page around it, unless a key says otherwise.
    if (embedMode() !== 'none' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const { axis } = live.current.scale
    const domain = store.getState().session.axisDomain
    // With Shift some systems turn the wheel themselves and some leave that to the page.
    const along = event.deltaX || (event.shiftKey ? event.deltaY : 0)
    const px = pxOf(event)
    const rtl = messagesFor(store.getState().session.lang).direction === 'rtl'
    if (Math.abs(along) > Math.abs(event.deltaY) || event.shiftKey) {
      const by = (rtl ? -along : along) / pxPerDay(live.current.scale)
      return actions.showAxis(panDomain(axis, domain, by))
    }
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    const factor = Math.exp(-event.deltaY * lines * WHEEL_ZOOM * (event.ctrlKey ? 4 : 1))
    actions.showAxis(zoomDomain(axis, domain, factor, dayAtPx(live.current.scale, px)))
  }

  const stop = new AbortController()
  const { signal } = stop
  plot.addEventListener('pointerdown', begin, { signal })
  plot.addEventListener('pointermove', move, { signal })
  plot.addEventListener('pointerup', end, { signal })
  plot.addEventListener('pointercancel', end, { signal })
  plot.addEventListener('pointerleave', leave, { signal })
  plot.addEventListener('dblclick', fit, { signal })
  plot.addEventListener('wheel', wheel, { signal, passive: false })
  return () => stop.abort()
}

function oncePerFrame(): (act: () => void) => void {
  let waiting: (() => void) | null = null
  return (act) => {
    if (waiting === null) {
      requestAnimationFrame(() => {
        const now = waiting
        waiting = null
        now?.()
      })
    }
    waiting = act
  }
}

function applyDrag({ grab, handles, domain, scale, startPx }: Gesture, px: number): void {
  if (grab === 'axis') {
    actions.showAxis(panDomain(scale.axis, domain, (startPx - px) / pxPerDay(scale)))
    return
  }
  const { extent } = store.getState().record
  actions.move(placeHandles(draggedHandles(grab, handles, scale, startPx, px, extent), extent))
}

function draggedHandles(
  grab: Exclude<Grab, 'axis'>,
  at: Handles,
  scale: Scale,
  startPx: number,
  px: number,
  reach: DayWindow,
): Handles {
  switch (grab) {
    case 'window':
      return moveWindow(dayAtPx(scale, px) - dayAtPx(scale, startPx), at, reach)
    case 'scrub':
      return moveHandle('playhead', Math.floor(dayAtPx(scale, px)), at, reach)
    default:
      return moveHandle(grab, handleDay(grab, at, scale, px - startPx), at, reach)
  }
}

/**
 * The day under a handle that was dragged this far, as the axis is drawn: a break is crossed as fast as it looks. One
 * whose day is not on the screen is dragged from the edge at which it waits.
 */
function handleDay(handle: Handle, at: Handles, scale: Scale, byPx: number): number {
  const moved = dayAtPx(scale, heldPx(handle, at, scale) + byPx)
  switch (handle) {
    case 'start':
      return Math.round(moved)
    case 'playhead':
      return Math.floor(moved)
    case 'end':
      return Math.round(moved) - 1
  }
}

interface Pinch {
  /** Px between the fingers, and between the axis's earlier end and their middle. */
  readonly apart: number
  readonly middle: number
  /** The day under the middle. */
  readonly day: number
  readonly domain: AxisDomain
}

function spread(pointers: ReadonlyMap<number, number>): { apart: number; middle: number } {
  const [a = 0, b = 0] = [...pointers.values()]
  return { apart: Math.max(12, Math.abs(a - b)), middle: (a + b) / 2 }
}

function startPinch(pointers: ReadonlyMap<number, number>, scale: Scale): Pinch {
  const { apart, middle } = spread(pointers)
  return { apart, middle, day: dayAtPx(scale, middle), domain: store.getState().session.axisDomain }
}

/** Fingers apart come closer, and together they carry the axis with them. */
function applyPinch(pinch: Pinch, pointers: ReadonlyMap<number, number>, { axis, widthPx }: Scale): void {
  const { apart, middle } = spread(pointers)
  const zoomed = zoomDomain(axis, pinch.domain, apart / pinch.apart, pinch.day)
  const { from, to } = drawnRange(axis, zoomed)
  actions.showAxis(panDomain(axis, zoomed, ((pinch.middle - middle) / widthPx) * (to - from)))
}
