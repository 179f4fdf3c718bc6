import type { Sheet } from '../../state/store'

const RESTS = ['peek', 'half', 'full'] as const satisfies readonly Sheet['rest'][]

/** Below this a drag is a press. */
export const PRESS_PX = 8

/** The rest where a sheet settles that was dragged up by `byPx` (down where negative), in a screen this high. */
export function restAfterDrag(rest: Sheet['rest'], byPx: number, screenPx: number): Sheet['rest'] {
  const heights = { peek: 0.12, half: 0.5, full: 0.95 }
  const target = heights[rest] + byPx / screenPx
  const [nearest] = [...RESTS].sort((a, b) => Math.abs(heights[a] - target) - Math.abs(heights[b] - target))
  // A short flick in a direction is meant: it goes at least one rest that way.
  if (nearest === rest && Math.abs(byPx) > PRESS_PX * 4) return neighbourRest(rest, byPx > 0 ? 1 : -1)
  return nearest ?? rest
}

/** One rest up or down, no farther than the ends. */
export function neighbourRest(rest: Sheet['rest'], by: 1 | -1): Sheet['rest'] {
  return RESTS[Math.max(0, Math.min(RESTS.length - 1, RESTS.indexOf(rest) + by))] ?? rest
}

/** What a press on the handle does: up while there is room, then down to the map. */
export function restAfterPress(rest: Sheet['rest']): Sheet['rest'] {
  return rest === 'full' ? 'peek' : neighbourRest(rest, 1)
}
