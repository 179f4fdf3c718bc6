import type { Harm } from '../model/event'
import { formatNumber } from './format'
import { wordsFor } from './messages'

/** A toll in words: "4", "at least 40", "10 to 12, most likely 11", "number unknown". */
export function describeToll(harm: Pick<Harm, 'low' | 'best' | 'high'>, lang: string): string {
  const { harm: words } = wordsFor('dialog', lang)
  const { low, best, high } = harm
  const text = (value: number) => formatNumber(value, lang)
  if (low !== null && high !== null) {
    if (low === high) return words.exactly(text(low))
    const range = words.between(text(low), text(high))
    return best === null ? range : words.best(range, text(best))
  }
  if (low !== null) return withBest(words.atLeast(text(low)), best, lang)
  if (high !== null) return withBest(words.atMost(text(high)), best, lang)
  return best === null ? words.unknown : words.exactly(text(best))
}

function withBest(range: string, best: number | null, lang: string): string {
  return best === null ? range : wordsFor('dialog', lang).harm.best(range, formatNumber(best, lang))
}

/** "Civilians killed: at least 40". */
export function describeHarm(harm: Harm, lang: string): { readonly who: string; readonly toll: string } {
  const { harm: words } = wordsFor('dialog', lang)
  return {
    who: words.row(words.groups[harm.group], words.outcomes[harm.outcome]),
    toll: describeToll(harm, lang),
  }
}
