import { describePlaceShort } from '../../i18n/describe-place'
import { formatNumber } from '../../i18n/format'
import { messagesFor } from '../../i18n/messages'
import type { EventRecord } from '../../record/record'
import type { PlacedStack } from '../marks/place-stacks'

/** The name of a stack's place, and how many other places are drawn with it. */
export function stackName({ stacks }: PlacedStack, record: EventRecord, lang: string): string {
  const [first] = stacks[0]?.rows ?? []
  if (first === undefined) return ''
  const name = describePlaceShort(record.table.event(first).where, record, lang)
  const others = new Set(stacks.map((stack) => stack.key)).size - 1
  return others === 0 ? name : messagesFor(lang).map.andOthers(name, others, formatNumber(others, lang))
}
