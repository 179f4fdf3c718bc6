import type { EventTable } from '../record/event-table'
import type { LayerCount, StrikeSum } from '../record/strike-counts'
import { formatNumber } from './format'
import { messagesFor } from './messages'

/** What the numbers of a record's layers are numbers of. */
type Counted = EventTable['counted']

/** "12 strikes", "12 to 15 strikes", "12 strikes, 2 reports without a number": a sum with its doubts. */
export function describeStrikes(sum: StrikeSum, lang: string, counted: Counted = 'strikes'): string {
  const { counts, listSeparator } = messagesFor(lang)
  const parts: string[] = []
  if (sum.max > 0 || sum.unknown === 0) parts.push(describeKnownStrikes(sum, lang, counted))
  if (sum.unknown > 0) parts.push(counts.unknownReports(sum.unknown, formatNumber(sum.unknown, lang)))
  return parts.join(listSeparator)
}

/** The numbered part alone: "12 strikes", "12 to 15 strikes". A range keeps both its numbers in every language. */
export function describeKnownStrikes(
  sum: Pick<StrikeSum, 'min' | 'max'>,
  lang: string,
  counted: Counted = 'strikes',
): string {
  const { counts } = messagesFor(lang)
  const between = counted === 'events' ? counts.eventsBetween : counts.strikesBetween
  const max = formatNumber(sum.max, lang)
  return sum.min === sum.max
    ? counts[counted](sum.max, max)
    : between(sum.max, formatNumber(sum.min, lang), max)
}

/** What a strike layer's switch is described as: "12 strikes, 3 events shown, 2 reports without a number". */
export function describeLayer(count: LayerCount, lang: string, counted: Counted = 'strikes'): string {
  const { counts, listSeparator } = messagesFor(lang)
  const { unknown } = count.strikes
  return [
    describeKnownStrikes(count.strikes, lang, counted),
    counts.eventsShown(count.events, formatNumber(count.events, lang)),
    ...(unknown > 0 ? [counts.unknownReports(unknown, formatNumber(unknown, lang))] : []),
  ].join(listSeparator)
}
