import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks'
import { drawNow } from './draw-now'

/** A long list of which only the rows on the screen are drawn. */
interface LongList {
  /** The element whose children the rows are. */
  readonly list: { readonly current: HTMLElement | null }
  readonly count: number
  /** How high a row is about to be, CSS px; each is measured once it is drawn. */
  readonly estimatePx: number
  /** What a row is, whatever its place: its measured height goes with it. */
  readonly keyOf: (index: number) => number
  /** Rows that are drawn wherever they are: the focus is in one, another is selected. */
  readonly keep: readonly number[]
}

/** One row that is drawn, and the empty room, in CSS px, for the rows before it that are not. */
export interface DrawnRow {
  readonly index: number
  readonly roomBeforePx: number
}

interface Drawn {
  readonly rows: readonly DrawnRow[]
  readonly roomAfterPx: number
  /** Given to each row's element, which bears its index as `data-index`. */
  readonly measure: (element: HTMLElement | null) => void
}

/** Rows beyond the edges that are drawn already, so that scrolling shows no gap. */
const OVERSCAN_ROWS = 8
/** Until the list stands and is measured. */
const FIRST_RECT = { width: 0, height: 800 }

/** The nearest element around this one that scrolls. */
function scrollerOf(element: Element | null): HTMLElement | null {
  for (let outer = element?.parentElement; outer; outer = outer.parentElement)
    if (/^(?:auto|scroll)$/.test(getComputedStyle(outer).overflowY)) return outer
  return null
}

/** CSS px from the start of what scrolls to the start of the list. */
function distanceTo(list: Element, scroller: Element): number {
  return list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
}

/** Which rows of a long list to draw now, and how much room to leave for the others; on paper all of them. */
export function useDrawnRows({ list, count, estimatePx, keyOf, keep }: LongList): Drawn {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0)
  const [marginPx, setMarginPx] = useState(0)
  const printed = usePrinted()
  const kept = keep.filter((index) => index >= 0 && index < count).join()
  const rangeExtractor = useCallback((range: Range) => withKept(range, kept), [kept])
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    estimateSize: () => estimatePx,
    getItemKey: keyOf,
    rangeExtractor,
    overscan: OVERSCAN_ROWS,
    scrollMargin: marginPx,
    // As `watchSizes` does: rows that are drawn while sizes are told would change them.
    useAnimationFrameWithResizeObserver: true,
    initialRect: FIRST_RECT,
    getScrollElement: () => scrollerOf(list.current),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    const { scrollElement } = virtualizer
    if (scrollElement && list.current) setMarginPx(Math.round(distanceTo(list.current, scrollElement)))
  })
  if (printed) return { rows: everyRow(count), roomAfterPx: 0, measure: () => {} }
  return {
    ...roomsBetween(virtualizer.getVirtualItems(), marginPx, marginPx + virtualizer.getTotalSize()),
    measure: virtualizer.measureElement,
  }
}

function withKept(range: Range, kept: string): number[] {
  const indexes = new Set([...defaultRangeExtractor(range), ...kept.split(',').filter(Boolean).map(Number)])
  return [...indexes].sort((a, b) => a - b)
}

function everyRow(count: number): readonly DrawnRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, roomBeforePx: 0 }))
}

/** The rows with the room before each, and the room after the last; `items` are where they are between two ends, CSS px. */
export function roomsBetween(
  items: readonly { readonly index: number; readonly start: number; readonly end: number }[],
  startPx: number,
  endPx: number,
): { readonly rows: readonly DrawnRow[]; readonly roomAfterPx: number } {
  let reachedPx = startPx
  const rows = items.map(({ index, start, end }) => {
    const roomBeforePx = Math.max(0, start - reachedPx)
    reachedPx = end
    return { index, roomBeforePx }
  })
  return { rows, roomAfterPx: Math.max(0, endPx - reachedPx) }
}

/** Is the page being printed? It is drawn for paper before the browser looks. */
function usePrinted(): boolean {
  const [printed, setPrinted] = useState(false)
  useEffect(() => {
    const before = () => drawNow(() => setPrinted(true))
    const after = () => setPrinted(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return printed
}
