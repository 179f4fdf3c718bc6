import { contains, type DayWindow, overlaps } from '../model/civil-date'
import { type ConflictEvent, conductorsOf, type StrikeCount } from '../model/event'
import type { Coalition } from './strike-layers'

/** Strikes summed over events: between `min` and `max`, and `unknown` reports without a number. */
export interface StrikeSum extends StrikeCount {
  readonly unknown: number
}

const NO_STRIKES: StrikeSum = { min: 0, max: 0, unknown: 0 }

/** Denied allegations and plans are shown but add nothing to anyone's count (event layer, rule 6). */
function addsStrikes(event: ConflictEvent): boolean {
  return event.kind === 'strike' && event.status !== 'denied' && event.status !== 'planned'
}

/**
 * Sums the strikes that `events` stand for in `span`, by the rules "Counting strikes in a window"
 * of the event layer's contract: wholly inside adds `{min, max}`, overlapping adds `{0, max}`,
 * unknown adds 1 to `unknown`; a part is skipped while its total is wholly inside, and where the
 * total is only partly inside the maximum is the larger of its own and its parts' sum.
 * `events` are the active events that are shown; undated ones add nothing.
 */
export function countStrikes(events: readonly ConflictEvent[], span: DayWindow): StrikeSum {
  const counted = new Map<string, ConflictEvent>()
  for (const event of events) {
    if (addsStrikes(event) && event.when && overlaps(event.when.window, span)) counted.set(event.id, event)
  }
  const partsOf = new Map<string, ConflictEvent[]>()
  const roots: ConflictEvent[] = []
  for (const event of counted.values()) {
    const total = event.countedIn === undefined ? undefined : counted.get(event.countedIn)
    if (!total) roots.push(event)
    else partsOf.set(total.id, [...(partsOf.get(total.id) ?? []), event])
  }
  return roots.map((root) => countWithParts(root, partsOf, span)).reduce(addStrikes, NO_STRIKES)
}

function countWithParts(
  event: ConflictEvent,
  partsOf: ReadonlyMap<string, readonly ConflictEvent[]>,
  span: DayWindow,
): StrikeSum {
  const own = countOne(event, span)
  const parts = partsOf.get(event.id)
  if (!parts || (event.when && contains(span, event.when.window))) return own
  const sum = parts.map((part) => countWithParts(part, partsOf, span)).reduce(addStrikes, NO_STRIKES)
  return { min: sum.min, max: Math.max(sum.max, own.max), unknown: sum.unknown + own.unknown }
}

function countOne(event: ConflictEvent, span: DayWindow): StrikeSum {
  if (!event.strikes) return { min: 0, max: 0, unknown: 1 }
  const whole = event.when !== null && contains(span, event.when.window)
  return { min: whole ? event.strikes.min : 0, max: event.strikes.max, unknown: 0 }
}

function addStrikes(a: StrikeSum, b: StrikeSum): StrikeSum {
  return { min: a.min + b.min, max: a.max + b.max, unknown: a.unknown + b.unknown }
}

/** One actor's share of what is shown. `events` counts strike events, denied and planned ones too. */
export interface LayerCount {
  readonly events: number
  readonly strikes: StrikeSum
}

/**
 * Strike events by the layer they belong to: each conductor's, or `unattributed`.
 * With `coalition` given, that layer holds its members' events too (each once).
 */
export function strikesByLayer(
  events: readonly ConflictEvent[],
  coalition?: Coalition,
): ReadonlyMap<string, readonly ConflictEvent[]> {
  const layers = new Map<string, ConflictEvent[]>()
  for (const event of events) {
    if (event.kind !== 'strike') continue
    const ids = new Set(conductorsOf(event))
    if (coalition && [...ids].some((id) => coalition.members.has(id))) ids.add(coalition.id)
    for (const id of ids) {
      const list = layers.get(id)
      if (list) list.push(event)
      else layers.set(id, [event])
    }
  }
  return layers
}
