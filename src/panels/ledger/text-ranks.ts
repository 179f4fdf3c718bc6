import { messagesFor } from '../../i18n/messages'
import { NONE } from '../../record/event-table'

/** The place of each text in the order of a language, from 0; equal ones share it, `null` has `NONE`. */
export function textRanks(texts: readonly (string | null)[], lang: string): Int32Array {
  const { compare } = new Intl.Collator(messagesFor(lang).locale, { numeric: true })
  const distinct = [...new Set(texts)].filter((text) => text !== null).sort(compare)
  const ranks = new Map<string | null, number>()
  let rank = 0
  distinct.forEach((text, index) => {
    const before = distinct[index - 1]
    if (before !== undefined && compare(before, text) !== 0) rank += 1
    ranks.set(text, rank)
  })
  return Int32Array.from(texts, (text) => ranks.get(text) ?? NONE)
}
