import { useCallback, useRef } from 'preact/hooks'
import type { App } from '../state/app'
import { useApp } from './use-app'

/** How much of each side of the map is covered by what floats on it, CSS px. */
export interface Padding {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** From which side a panel covers the map; `start` and `end` follow the direction of writing. */
export type CoveredSide = 'top' | 'bottom' | 'start' | 'end'

/** What covers the map of each page now. */
const covers = new WeakMap<App, Map<Element, CoveredSide>>()

function coversOf(app: App): Map<Element, CoveredSide> {
  const known = covers.get(app) ?? new Map<Element, CoveredSide>()
  covers.set(app, known)
  return known
}

/** The `ref` of a panel that floats on the map: while its element stands, what is shown keeps clear of it. */
export function useCoversMap(side: CoveredSide): (element: Element | null) => void {
  const app = useApp()
  const registered = useRef<Element | null>(null)
  return useCallback(
    (element) => {
      const known = coversOf(app)
      if (registered.current) known.delete(registered.current)
      if (element) known.set(element, side)
      registered.current = element
    },
    [app, side],
  )
}

/** Breathing space inside what is free, CSS px. */
const MARGIN_PX = 16
/** Panels never leave the map less than this share of its width and height. */
const MOST_COVERED = 0.7

/** The padding that keeps what `container` shows clear of the panels on it. */
export function coveredPadding(app: App, container: Element): Padding {
  const frame = container.getBoundingClientRect()
  const rtl = getComputedStyle(container).direction === 'rtl'
  const boxes = [...coversOf(app)].map(([element, side]) => ({
    side: sideOf(side, rtl),
    box: element.getBoundingClientRect(),
  }))
  return paddingBeside(frame, boxes)
}

/** A box on the screen, CSS px. */
type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height'>
type Side = keyof Padding

/** What these boxes leave free of the frame, as its padding. */
export function paddingBeside(
  frame: Box,
  boxes: readonly { readonly side: Side; readonly box: Box }[],
): Padding {
  const depths = { top: 0, bottom: 0, left: 0, right: 0 }
  for (const { side, box } of boxes) {
    if (overlap(box, frame)) depths[side] = Math.max(depths[side], depthFrom(side, box, frame))
  }
  const across = share(frame.width, depths.left + depths.right)
  const down = share(frame.height, depths.top + depths.bottom)
  return {
    top: depths.top * down + MARGIN_PX,
    bottom: depths.bottom * down + MARGIN_PX,
    left: depths.left * across + MARGIN_PX,
    right: depths.right * across + MARGIN_PX,
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && a.width > 0
}

function sideOf(side: CoveredSide, rtl: boolean): Side {
  if (side === 'top' || side === 'bottom') return side
  return (side === 'end') === rtl ? 'left' : 'right'
}

function depthFrom(side: Side, box: Box, frame: Box): number {
  switch (side) {
    case 'top':
      return box.bottom - frame.top
    case 'bottom':
      return frame.bottom - box.top
    case 'left':
      return box.right - frame.left
    case 'right':
      return frame.right - box.left
  }
}

/** By how much the covered length is scaled so that it is at most its share. */
function share(length: number, covered: number): number {
  return Math.min(1, (length * MOST_COVERED) / Math.max(1, covered))
}
