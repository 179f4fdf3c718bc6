import { useCallback, useRef } from 'preact/hooks'
import type { App } from '../state/app'
import { useApp } from './use-app'
import { watchSizes } from './watch-sizes'

/** How much of each side of the map is covered by what floats on it, CSS px. */
export interface Padding {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/**
 * From which side a panel covers the map; `start` and `end` follow the direction of writing. A `spot` is too small to
 * keep a whole side clear for.
 */
export type CoveredSide = 'top' | 'bottom' | 'start' | 'end' | 'spot'

/** What floats on a map now, asked for when it is needed. */
export interface Covers {
  /** What a fit keeps clear of: never more than a share of the map, so that there is something to see. */
  readonly padding: () => Padding
  /** How far panels truly reach into the map: a single mark is brought into the middle of what they leave. */
  readonly depths: () => Padding
  /** Everything that covers the map, CSS px from its top left corner: no mark that matters lies under any of it. */
  readonly boxes: () => readonly Box[]
  /** Calls `listener` after something came, went or took another size, until the returned function is called. */
  readonly watch: (listener: () => void) => () => void
}

/** What covers the map of each page now, and who wants to know of it. */
interface Covering {
  readonly sides: Map<Element, CoveredSide>
  readonly listeners: Set<() => void>
  /** There is one from the first listener on. */
  sizes: ResizeObserver | null
}

const coverings = new WeakMap<App, Covering>()

function coveringOf(app: App): Covering {
  const known = coverings.get(app) ?? { sides: new Map(), listeners: new Set(), sizes: null }
  coverings.set(app, known)
  return known
}

function tellOf({ listeners }: Covering): void {
  for (const listener of listeners) listener()
}

/** The `ref` of a panel that floats on the map: while its element stands, what is shown keeps clear of it. */
export function useCoversMap(side: CoveredSide): (element: Element | null) => void {
  const app = useApp()
  const registered = useRef<Element | null>(null)
  return useCallback(
    (element) => {
      const covering = coveringOf(app)
      if (registered.current) remove(covering, registered.current)
      if (element) {
        covering.sides.set(element, side)
        // Tells of its first size too, when it is laid out.
        covering.sizes?.observe(element)
      }
      registered.current = element
    },
    [app, side],
  )
}

function remove(covering: Covering, element: Element): void {
  covering.sides.delete(element)
  if (!covering.sizes) return
  covering.sizes.unobserve(element)
  requestAnimationFrame(() => tellOf(covering))
}

function watchCovers(app: App, listener: () => void): () => void {
  const covering = coveringOf(app)
  const tell = () => listener()
  covering.listeners.add(tell)
  if (!covering.sizes) {
    covering.sizes = watchSizes(() => tellOf(covering))
    for (const element of covering.sides.keys()) covering.sizes.observe(element)
  }
  return () => {
    covering.listeners.delete(tell)
  }
}

/** Breathing space inside what is free, CSS px. */
const MARGIN_PX = 16
/** A fit never leaves the map less than this share of its width and height. */
const MOST_COVERED = 0.7

/** What floats on the map in `container`. */
export function coversOf(app: App, container: Element): Covers {
  return {
    padding: () => paddingBeside(container.getBoundingClientRect(), coveringBoxes(app, container)),
    depths: () => depthsBeside(container.getBoundingClientRect(), coveringBoxes(app, container)),
    boxes: () => {
      const { left, top } = container.getBoundingClientRect()
      return coveringBoxes(app, container).map(({ box }) => movedBy(box, -left, -top))
    },
    watch: (listener) => watchCovers(app, listener),
  }
}

function movedBy({ left, top, width, height }: Box, byX: number, byY: number): Box {
  const [x, y] = [left + byX, top + byY]
  return { left: x, top: y, right: x + width, bottom: y + height, width, height }
}

interface CoveringBox {
  readonly side: Side | 'spot'
  readonly box: Box
}

/** A panel inside another, as those of a phone's sheet, covers nothing of its own. */
function coveringBoxes(app: App, container: Element): readonly CoveringBox[] {
  const { sides } = coveringOf(app)
  const rtl = getComputedStyle(container).direction === 'rtl'
  const outermost = [...sides].filter(
    ([element]) => ![...sides.keys()].some((other) => other !== element && other.contains(element)),
  )
  return outermost.map(([element, side]) => ({
    side: sideOf(side, rtl),
    box: element.getBoundingClientRect(),
  }))
}

/** A box on the screen, CSS px. */
export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height'>
type Side = keyof Padding

/** How far these boxes reach into the frame from each side. */
export function depthsBeside(frame: Box, boxes: readonly CoveringBox[]): Padding {
  const depths = { top: 0, bottom: 0, left: 0, right: 0 }
  for (const { side, box } of boxes) {
    if (side !== 'spot' && overlap(box, frame))
      depths[side] = Math.max(depths[side], depthFrom(side, box, frame))
  }
  return depths
}

/** What these boxes leave free of the frame, as its padding. */
export function paddingBeside(frame: Box, boxes: readonly CoveringBox[]): Padding {
  const depths = depthsBeside(frame, boxes)
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

function sideOf(side: CoveredSide, rtl: boolean): Side | 'spot' {
  if (side !== 'start' && side !== 'end') return side
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
