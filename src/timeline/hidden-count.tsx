import { formatNumber } from '../i18n/format'
import { useApp } from '../ui/use-app'
import { useVisibleEvents } from '../ui/use-store'
import { useWords } from './use-words'

/** What is not shown, and why, in one line that opens the whole answer. */
export function HiddenCount() {
  const { actions } = useApp()
  const { lang, words, messages } = useWords()
  const { hidden, unlocated } = useVisibleEvents()
  const counts = {
    outside: hidden.outside.length,
    filtered: hidden.filtered.length,
    undated: hidden.undated.length,
    unlocated: unlocated.length,
  }
  const parts = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((reason) => counts[reason] > 0)
    .map((reason) => words.hidden[reason](formatNumber(counts[reason], lang)))
  return (
    <button
      type="button"
      class="time-hidden"
      data-part="hidden-count"
      aria-haspopup="dialog"
      onClick={() => actions.showDialog('hidden')}
    >
      {parts.length === 0 ? words.hidden.none : parts.join(messages.listSeparator)}
    </button>
  )
}
