import { formatNumber } from '../../i18n/format'
import type { ConflictEvent } from '../../model/event'
import { actions } from '../../state/actions'
import { Modal } from '../../ui/modal'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { DEFAULT_VIEW } from '../../view/view'
import { EventButton } from '../event/event-links'

/** Everything that is not in view, by the reason, each still one press away. */
export function HiddenDialog() {
  const { lang, words } = useMessages()
  const total = useStore((state) => state.record.events.length)
  const { shown, hidden, unlocated } = useVisibleEvents()
  const nothing = hidden.outside.length + hidden.filtered.length + hidden.undated.length === 0
  return (
    <Modal part="hidden" title={words.hidden.title}>
      <p>
        {words.hidden.intro(
          formatNumber(shown.length, lang),
          words.counts.events(total, formatNumber(total, lang)),
        )}{' '}
        {nothing && words.hidden.none}
      </p>
      {!nothing && (
        <button type="button" class="button" data-part="show-everything" onClick={showEverything}>
          {words.hidden.show}
        </button>
      )}
      <HiddenGroup part="outside" title={words.hidden.outside} events={hidden.outside} />
      <HiddenGroup part="filtered" title={words.hidden.filtered} events={hidden.filtered} />
      <HiddenGroup part="undated" title={words.hidden.undated} events={hidden.undated} />
      <HiddenGroup part="unlocated" title={words.hidden.unlocated} events={unlocated} />
    </Modal>
  )
}

/** Every filter and the window back to their defaults; the map, the language and the open event stay. */
function showEverything() {
  const { t, at, actors, kinds, status, basis, known, q } = DEFAULT_VIEW
  actions.choose({ t, at, actors, kinds, status, basis, known, q, mode: 'cumulative' })
}

function HiddenGroup({
  part,
  title,
  events,
}: {
  part: string
  title: string
  events: readonly ConflictEvent[]
}) {
  const { lang } = useMessages()
  if (events.length === 0) return null
  return (
    <details data-part={`hidden-${part}`} open={events.length <= 8}>
      <summary>
        {title}: <strong class="number">{formatNumber(events.length, lang)}</strong>
      </summary>
      <ul class="plain event-list">
        {events.map((event) => (
          <li key={event.id}>
            <EventButton event={event} close />
          </li>
        ))}
      </ul>
    </details>
  )
}
