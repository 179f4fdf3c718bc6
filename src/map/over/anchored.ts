import type { MapHost } from '../host/map-host'
import { badgeShiftPx, glyphExtent } from '../marks/arrange-parts'
import type { PlacedStack } from '../marks/place-stacks'

/** Space between a glyph and what is said of it, CSS px. */
const GAP_PX = 8

/**
 * The CSS transform that hangs a box about this stack from the map's top left corner to its mark, at least `clearPx`
 * from its middle: with its side towards the middle of the map, so that it stays on the screen. `null` while nothing
 * can be projected.
 */
export function anchorBox(
  { project, canvas: { clientWidth, clientHeight } }: Pick<MapHost, 'project' | 'canvas'>,
  { point, parts, shape }: Pick<PlacedStack, 'point' | 'shape'> & { readonly parts: readonly unknown[] },
  clearPx = 0,
): string | null {
  const at = project(point)
  if (!at) return null
  const { halfWidthPx, halfHeightPx } = glyphExtent(parts.length)
  const clear = Math.max(clearPx, halfHeightPx) + GAP_PX
  const y = at.y + (shape === 'badge' ? badgeShiftPx(parts.length) : 0)
  const below = y < clientHeight / 2
  const across = Math.round(Math.min(1, Math.max(0, at.x / Math.max(1, clientWidth))) * 100)
  const left = Math.round(at.x + (across < 30 ? -halfWidthPx : across > 70 ? halfWidthPx : 0))
  const top = Math.round(y + (below ? clear : -clear))
  return `translate(${left}px, ${top}px) translate(-${across}%, ${below ? 0 : -100}%)`
}

/** The CSS transform from the map's top left corner to a point; `null` while nothing can be projected. */
export function anchorPoint(
  { project }: Pick<MapHost, 'project'>,
  point: PlacedStack['point'],
): string | null {
  const at = project(point)
  return at && `translate(${at.x}px, ${at.y}px)`
}
