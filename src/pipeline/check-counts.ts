import { expecting, type Finding } from './problem'
import type { EventSeed } from './seed-schema'

type StrikesSeed = NonNullable<EventSeed['strikes']>
type HarmSeed = EventSeed['harm'][number]

export function checkStrikes({ min, max }: StrikesSeed): Finding[] {
  return expecting(min <= max, 'strikes', { min, max }, 'min at most max')
}

/** Each toll is in order, and none stands twice. */
export function checkHarm(tolls: readonly HarmSeed[]): Finding[] {
  return tolls.flatMap((toll, index) => {
    const known = [toll.low, toll.best, toll.high].filter((value) => value !== null)
    const rising = known.every((value, at) => at === 0 || (known[at - 1] ?? value) <= value)
    const first = tolls.findIndex((other) => JSON.stringify(other) === JSON.stringify(toll))
    return [
      ...expecting(rising, `harm.${index}`, known, 'low at most best at most high'),
      ...expecting(first === index, `harm.${index}`, toll, 'each toll once'),
    ]
  })
}
