import { describePlaceShort } from '../../i18n/describe-place'
import { formatNumber } from '../../i18n/format'
import { messagesFor } from '../../i18n/messages'
import type { EventRecord } from '../../record/record'
import { isCell } from '../marks/is-cloud'
import type { PlacedStack } from '../marks/place-stacks'
import type { Stack } from '../marks/stacks-of'
import { unitName } from '../marks/unit-name'

/**
 * What a mark is and how many events it has: "Raqqa: 4 events", "Nineveh province · 5 places · 12 events", and of what
 * holds one place, which: "Nineveh province · Mosul · 1 event".
 */
export function stackTitle(placed: PlacedStack, record: EventRecord, lang: string): string {
  const { map, counts } = messagesFor(lang)
  const { key, unit, stacks, rows } = placed
  const events = counts.events(rows.length, formatNumber(rows.length, lang))
  if (isCell(key)) return map.here(events)
  const places = stacks.filter(({ shape }) => shape !== 'badge').length
  if (unit === null || places === 0) return map.stackTitle(placeOfStack(stacks[0], record, lang), events)
  const where =
    stacks.length === 1
      ? placeOfStack(stacks[0], record, lang)
      : map.places(places, formatNumber(places, lang))
  return map.gathered(unitName(unit, lang), where, events)
}

/** The name of the place of a stack. */
export function placeOfStack(stack: Stack | undefined, record: EventRecord, lang: string): string {
  const [first] = stack?.rows ?? []
  return first === undefined ? '' : describePlaceShort(record.table.event(first).where, record, lang)
}
