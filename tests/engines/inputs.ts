/** What hands do, as WebDriver and WebDriver BiDi both have it told. */
import type { Place } from './tab'

/** The characters that stand for keys. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** One key down and up. */
export function pressing(key: string): readonly unknown[] {
  const value = KEYS[key] ?? key
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ],
    },
  ]
}

/** The mouse down at the first place, over the others, and up. */
export function drawing(places: readonly Place[]): readonly unknown[] {
  const moves = places.map(({ x, y }) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 20,
    origin: 'viewport',
  }))
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [...moves.slice(0, 1), down, ...moves.slice(1), up],
    },
  ]
}
