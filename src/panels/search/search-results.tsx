import { formatDay, formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { type ConflictEvent, localText } from '../../model/event'
import { findEvent } from '../../record/record'
import { searchEvents } from '../../record/search'
import type { SearchMatch } from '../../record/search-index'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'

/** More stand in the list; these are the best. */
const SHOWN = 4

/** Why this event was found, in words: "place, spelled Dayr az-Zawr". */
function describeMatch(match: SearchMatch, words: Messages): string {
  const { fields, matchedPlace } = words.masthead
  return match.fields
    .slice(0, 2)
    .map((field) =>
      field === 'place' && match.spelling !== null ? matchedPlace(match.spelling) : fields[field],
    )
    .join(words.listSeparator)
}

/** The best hits under the search field, each saying what in it matched. */
export function SearchResults() {
  const { lang, words } = useMessages()
  const query = useStore((state) => state.view.q)
  const record = useStore((state) => state.record)
  const narrow = useStore((state) => state.session.narrow)
  const ready = useStore((state) => state.session.searchReady)
  const found = ready ? searchEvents(record, query) : null
  if (!found) return null
  const hits = narrow ? [] : [...found].slice(0, SHOWN)
  return (
    <>
      <p class="search-count" data-part="search-count">
        {words.masthead.matches(found.size, formatNumber(found.size, lang))}
      </p>
      {hits.length > 0 && (
        <ul class="search-results" data-part="search-results" aria-label={words.masthead.results}>
          {hits.map(([id, match]) => {
            const event = findEvent(record, id)
            return event && <Hit key={id} event={event} why={describeMatch(match, words)} lang={lang} />
          })}
        </ul>
      )}
      {hits.length > 0 && found.size > SHOWN && (
        <p class="search-count">{words.masthead.more(formatNumber(found.size - SHOWN, lang))}</p>
      )}
    </>
  )
}

function Hit({ event, why, lang }: { event: ConflictEvent; why: string; lang: string }) {
  const { actions } = useApp()
  const day = event.when && formatDay(event.when.window.start, lang, 'short')
  return (
    <li>
      <button
        type="button"
        class="search-hit"
        data-event={event.id}
        onClick={() => actions.openEvent(event.id)}
      >
        <bdi>{localText(event.title, lang)}</bdi>
        <span class="search-why">
          {day && <>{day} · </>}
          <bdi>{why}</bdi>
        </span>
      </button>
    </li>
  )
}
