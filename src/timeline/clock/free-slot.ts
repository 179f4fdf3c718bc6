/** A box on the map, CSS px from its upper left corner. */
export interface Slot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What floats on the sides of the map, CSS px; `corner` is the width of what stands in its upper end corner. */
export interface Taken {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly corner: number
  /** The lower edge has no room. */
  readonly foot: boolean
}

/** Where something of this size may stand on a map: along the top from the start of the line, then along the foot. */
export function slotsOn(
  map: { readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
  taken: Taken,
  rtl: boolean,
): readonly Slot[] {
  const row = (y: number, left: number, right: number) => {
    const last = map.width - right - size.width
    const xs = last < left ? [] : [left, (left + last) / 2, last]
    return (rtl ? xs.reverse() : xs).map((x) => ({ ...size, x, y }))
  }
  const [left, right] = rtl ? [taken.corner, 0] : [0, taken.corner]
  const top = row(taken.top, Math.max(taken.left, left), Math.max(taken.right, right))
  const foot = taken.foot ? [] : row(map.height - taken.bottom - size.height, taken.left, taken.right)
  return [...top, ...foot].filter(({ y }) => y >= 0)
}

/** How many of these points a slot covers, with so much room round it. */
export function coveredBy(
  slot: Slot,
  points: readonly (readonly [x: number, y: number])[],
  roomPx: number,
): number {
  return points.filter(
    ([x, y]) =>
      x > slot.x - roomPx &&
      x < slot.x + slot.width + roomPx &&
      y > slot.y - roomPx &&
      y < slot.y + slot.height + roomPx,
  ).length
}
