import { formatNumber } from '../i18n/format'
import { ShowEverything } from '../ui/show-everything'
import { useApp } from '../ui/use-app'
import { useStore, useVisibleEvents } from '../ui/use-store'
import { useWords } from './use-words'
import './hidden-count.css'

/** What is not shown, and why, in one line that opens the whole answer. */
export function HiddenCount() {
  const { actions, environment } = useApp()
  const { lang, words, messages } = useWords()
  const narrow = useStore((state) => state.session.narrow)
  const { hiddenCounts, absent, unlocated } = useVisibleEvents()
  const counts = {
    ...absent,
    filtered: hiddenCounts.filtered,
    undated: hiddenCounts.undated,
    unlocated: unlocated.length,
  }
  const parts = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((reason) => counts[reason] > 0)
    .map((reason) => words.hidden[reason](formatNumber(counts[reason], lang)))
  const text = parts.length === 0 ? words.hidden.none : parts.join(messages.listSeparator)
  const unseen = hiddenCounts.outside + hiddenCounts.filtered + hiddenCounts.undated
  // A small frame has room for a number; why so many, the press says.
  const sum =
    narrow && environment.embed !== 'none' && unseen > 0 ? words.hidden.sum(formatNumber(unseen, lang)) : null
  return (
    <div class="time-unseen">
      <button
        type="button"
        class="time-hidden"
        data-part="hidden-count"
        aria-haspopup="dialog"
        aria-label={sum ? `${sum}: ${text}` : undefined}
        aria-describedby={unlocated.length > 0 ? 'hidden-hint' : undefined}
        onClick={() => actions.showDialog('hidden')}
      >
        {sum ?? text}
      </button>
      <ShowEverything class="link-button time-everything" />
      {unlocated.length > 0 && (
        <span class="unseen-hint">
          <span aria-hidden="true">{text}. </span>
          <span role="tooltip" id="hidden-hint">
            {messages.place.notOnMap}
          </span>
        </span>
      )}
    </div>
  )
}
