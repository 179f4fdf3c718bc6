import type { OpenMap } from '../host/open-map'
import { badgeShiftPx, glyphExtent } from '../marks/arrange-parts'
import type { PlacedStack } from '../marks/place-stacks'

/** Space between a glyph and what is said of it, CSS px. */
const GAP_PX = 8

/** Where a box about a stack hangs: its side towards the middle of the map, so that it stays on the screen. */
export interface Anchored {
  readonly leftPx: number
  readonly topPx: number
  /** Shares of the box's own width and height that it is moved back by. */
  readonly shift: string
}

/** The place for a box about this stack, at least `clearPx` from its middle; `null` while nothing can be projected. */
export function anchorFor(map: OpenMap, stack: PlacedStack, clearPx = 0): Anchored | null {
  const at = map.project(stack.point)
  if (!at) return null
  const { clientWidth, clientHeight } = map.canvas
  const { halfWidthPx, halfHeightPx } = glyphExtent(stack.parts.length)
  const clear = Math.max(clearPx, halfHeightPx) + GAP_PX
  const y = at.y + (stack.shape === 'badge' ? badgeShiftPx(stack.parts.length) : 0)
  const below = y < clientHeight / 2
  const across = Math.round(Math.min(1, Math.max(0, at.x / Math.max(1, clientWidth))) * 100)
  return {
    leftPx: Math.round(at.x + (across < 30 ? -halfWidthPx : across > 70 ? halfWidthPx : 0)),
    topPx: Math.round(y + (below ? clear : -clear)),
    shift: `translate(-${across}%, ${below ? 0 : -100}%)`,
  }
}
