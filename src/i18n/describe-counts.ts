import type { StrikeSum } from '../model/count-strikes'
import { formatNumber } from './format'
import { messagesFor } from './messages'

/** "12 strikes", "12 to 15 strikes", "12 strikes, 2 reports without a number": a sum with its doubts. */
export function describeStrikes(sum: StrikeSum, lang: string): string {
  const { counts } = messagesFor(lang)
  const parts: string[] = []
  if (sum.max > 0 || sum.unknown === 0) {
    const max = formatNumber(sum.max, lang)
    parts.push(
      counts.strikes(sum.max, sum.min === sum.max ? max : counts.range(formatNumber(sum.min, lang), max)),
    )
  }
  if (sum.unknown > 0) parts.push(counts.unknownReports(sum.unknown, formatNumber(sum.unknown, lang)))
  return parts.join(messagesFor(lang).listSeparator)
}
