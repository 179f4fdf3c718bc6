/** How much of each side of the map is covered by what floats on it, CSS px. */
export interface Padding {
  top: number
  bottom: number
  left: number
  right: number
}

/** Breathing space inside what is free, CSS px. */
const MARGIN_PX = 16
/** Panels never leave the map less than this share of its width and height. */
const MOST_COVERED = 0.7

/**
 * The padding that keeps the theatre clear of everything marked `data-covers-map` (its value names the side:
 * `top`, `bottom`, `start` or `end`).
 */
export function coveredPadding(container: HTMLElement): Padding {
  const frame = container.getBoundingClientRect()
  const rtl = getComputedStyle(container).direction === 'rtl'
  const padding: Padding = { top: 0, bottom: 0, left: 0, right: 0 }
  for (const element of document.querySelectorAll<HTMLElement>('[data-covers-map]')) {
    const box = element.getBoundingClientRect()
    if (!overlap(box, frame)) continue
    cover(padding, sideOf(element.dataset.coversMap, rtl), box, frame)
  }
  return held(padding, frame)
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && a.width > 0
}

type Side = keyof Padding

function sideOf(name: string | undefined, rtl: boolean): Side {
  if (name === 'top' || name === 'bottom') return name
  return (name === 'end') === rtl ? 'left' : 'right'
}

function cover(padding: Padding, side: Side, box: DOMRect, frame: DOMRect): void {
  const depth: Padding = {
    top: box.bottom - frame.top,
    bottom: frame.bottom - box.top,
    left: box.right - frame.left,
    right: frame.right - box.left,
  }
  padding[side] = Math.max(padding[side], depth[side])
}

function held(padding: Padding, frame: DOMRect): Padding {
  const across = Math.min(1, (frame.width * MOST_COVERED) / Math.max(1, padding.left + padding.right))
  const down = Math.min(1, (frame.height * MOST_COVERED) / Math.max(1, padding.top + padding.bottom))
  return {
    top: padding.top * down + MARGIN_PX,
    bottom: padding.bottom * down + MARGIN_PX,
    left: padding.left * across + MARGIN_PX,
    right: padding.right * across + MARGIN_PX,
  }
}
