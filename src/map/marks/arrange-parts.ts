import { MARK_PX } from './mark-sizes'

/** More actors than this at one place share the last places of the glyph. */
const MOST_PARTS = 12

export type OffsetPx = readonly [x: number, y: number]

/**
 * Where each of `count` parts stands round the middle of its stack, CSS px: one, two side by side, then rows
 * of nearly the same length, so that the glyph stays compact.
 */
export function arrangeParts(count: number): readonly OffsetPx[] {
  const columns = columnsFor(count)
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index): OffsetPx => {
    const row = Math.floor(index / columns)
    const inRow = Math.min(columns, count - row * columns)
    return [
      ((index % columns) - (inRow - 1) / 2) * MARK_PX.pitch,
      (row - (rows - 1) / 2) * MARK_PX.pitch * (rows > 1 ? 0.92 : 1),
    ]
  })
}

function columnsFor(count: number): number {
  return count <= 2 ? Math.max(1, count) : Math.ceil(Math.sqrt(count))
}

/** Half the width and height of the whole glyph, CSS px. */
export function glyphExtent(count: number): { readonly halfWidthPx: number; readonly halfHeightPx: number } {
  const offsets = arrangeParts(Math.max(1, count))
  const reach = (axis: 0 | 1) =>
    Math.max(...offsets.map((offset) => Math.abs(offset[axis]))) + MARK_PX.halfPart
  return { halfWidthPx: reach(0), halfHeightPx: reach(1) }
}

/** Where the chip with the number of events stands: at the glyph's upper end corner. */
export function countOffset(count: number): OffsetPx {
  const { halfWidthPx, halfHeightPx } = glyphExtent(count)
  return [halfWidthPx, 1 - halfHeightPx]
}

/** How far under the middle of its country the middle of a badge of `count` parts stands, CSS px. */
export function badgeShiftPx(count: number): number {
  return MARK_PX.underName + glyphExtent(count).halfHeightPx
}

/** How far under its name a badge of this height ends, whole CSS px. */
export function badgeFootPx(halfHeightPx: number): number {
  return Math.round(MARK_PX.underName + 2 * halfHeightPx)
}

/** The size of a glyph of one, two or three rows of parts, CSS px; of the widest that is so high. */
export interface GlyphSize {
  readonly halfWidthPx: number
  readonly halfHeightPx: number
}

export const GLYPH_SIZES: readonly GlyphSize[] = [
  ...new Map(
    Array.from({ length: MOST_PARTS }, (_, index) => {
      const size = glyphExtent(index + 1)
      return [size.halfHeightPx, size] as const
    }),
  ).values(),
]

/**
 * Names a place in a glyph: of `count` parts the one with this index, the `chip` with the number, or the `middle`;
 * `below` for a country's badge. MapLibre turns lists in a feature into text, so a feature names its offset instead
 * of holding it.
 */
export function slotName(count: number, place: number | 'chip' | 'middle', below: boolean): string {
  const held = Math.min(Math.max(1, count), MOST_PARTS)
  const at = typeof place === 'number' ? Math.min(place, held - 1) : place
  return `${held}/${at}${below ? '/below' : ''}`
}

/** The offset of every slot by its name. */
export const SLOT_OFFSETS: ReadonlyMap<string, OffsetPx> = new Map(
  Array.from({ length: MOST_PARTS }, (_, index) => index + 1).flatMap((count) => [
    ...slotsOf(count, false),
    ...slotsOf(count, true),
  ]),
)

function slotsOf(count: number, below: boolean): readonly (readonly [name: string, offset: OffsetPx])[] {
  const downPx = below ? badgeShiftPx(count) : 0
  const slots: (readonly [number | 'chip' | 'middle', OffsetPx])[] = [
    ...arrangeParts(count).entries(),
    ['chip', countOffset(count)],
    ['middle', [0, 0]],
  ]
  return slots.map(([place, [x, y]]) => [slotName(count, place, below), [x, y + downPx]])
}
