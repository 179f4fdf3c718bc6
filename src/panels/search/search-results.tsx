import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import { formatDay, formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { type ConflictEvent, localText } from '../../model/event'
import { hasRow, type Rows } from '../../record/event-table'
import { findEvent } from '../../record/record'
import { searchEvents } from '../../record/search'
import type { SearchMatch, SearchResult } from '../../record/search-index'
import type { App } from '../../state/app'
import type { Session } from '../../state/store'
import { coversOf } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { cameraOnRows, showRows } from '../../view/show-rows'
import type { View } from '../../view/view'
import { type SearchReach, searchReach, type Unseen, unseenReason } from './search-reach'

/** More stand in the list; these are the best. */
export const SHOWN = 4
/** On a phone, where the list stands right below: the best of those that it does not hold. */
const SHOWN_NARROW = 2

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

/** What a press on a result has changed of the view, as it was before the first. */
export type Before = RefObject<Partial<View>>

/** Does what takes the reader elsewhere, and remembers where that was; what is remembered already stays. */
function leaving({ store }: App, before: Before, act: () => void): void {
  const was = store.getState().view
  act()
  const now = store.getState().view
  const changed = (Object.keys(was) as (keyof View)[]).filter((key) => key === 'map' || was[key] !== now[key])
  before.current = { ...Object.fromEntries(changed.map((key) => [key, was[key]])), ...before.current }
}

/** Takes clock and map to these events, and whatever hides one of them gives way. */
function showThem(app: App, { dated }: SearchReach): void {
  const { store, actions } = app
  const { view, record, session } = store.getState()
  if (session.narrow) actions.setSheet({ rest: 'half' })
  const map = document.querySelector('[data-part="map"]')
  const camera =
    map &&
    cameraOnRows(dated, record.table, {
      width: map.clientWidth,
      height: map.clientHeight,
      covered: coversOf(app, map).padding(),
    })
  if (areNarrowed(session, dated)) actions.narrowNoMore()
  actions.choose({ ...showRows(view, dated, record, session), map: camera ?? view.map })
}

/** Does a column of the file hide one of these rows? */
function areNarrowed({ facets, answered }: Session, rows: Rows): boolean {
  const { facets: open } = answered
  return facets !== null && open !== null && rows.some((row) => !hasRow(open, row))
}

/** The best hits under the search field, each saying what in it matched. */
export function SearchResults({ before }: { before: Before }) {
  const { lang, words } = useMessages()
  const query = useStore((state) => state.view.q)
  const record = useStore((state) => state.record)
  const narrow = useStore((state) => state.session.narrow)
  const ready = useStore((state) => state.session.searchReady)
  const visible = useVisibleEvents()
  const found = ready ? searchEvents(record, query) : null
  if (!found) return null
  const rows = Uint32Array.from([...found.keys()].flatMap((id) => record.table.rowOf(id) ?? []))
  const unseen = (id: string) => {
    const row = record.table.rowOf(id)
    return row === undefined ? null : unseenReason(visible, row)
  }
  const hits = bestHits(found, narrow ? unseen : null)
  return (
    <>
      <SearchCount found={rows} before={before} />
      {hits.length > 0 && (
        <ul class="search-results" data-part="search-results" aria-label={words.masthead.results}>
          {hits.map(([id, match]) => {
            const event = findEvent(record, id)
            const why = describeMatch(match, words)
            return event && <Hit key={id} event={event} why={why} unseen={unseen(id)} before={before} />
          })}
        </ul>
      )}
      {!narrow && found.size > SHOWN && (
        <p class="search-count">{words.masthead.more(formatNumber(found.size - SHOWN, lang))}</p>
      )}
    </>
  )
}

/** The best of what was found; of those that have a reason not to be seen where that is asked for. */
function bestHits(found: SearchResult, unseen: ((id: string) => Unseen | null) | null) {
  if (!unseen) return [...found].slice(0, SHOWN)
  return [...found].filter(([id]) => unseen(id) !== null).slice(0, SHOWN_NARROW)
}

/** How many were found and how many of them are on the screen, in one line, and the way there or back. */
export function SearchCount({ found, before }: { found: Rows; before: Before }) {
  const app = useApp()
  const { lang, words } = useMessages()
  const view = useStore((state) => state.view)
  const record = useStore((state) => state.record)
  const visible = useVisibleEvents()
  const reach = useMemo(() => searchReach(found, visible, view, record), [found, visible, view, record])
  const { masthead } = words
  const matches = masthead.matches(found.length, formatNumber(found.length, lang))
  const back = !reach.more && Object.keys(before.current).length > 0
  const press = () => {
    if (back) {
      app.actions.choose(before.current)
      before.current = {}
    } else leaving(app, before, () => showThem(app, reach))
  }
  return (
    <p class="search-count" data-part="search-count">
      {reach.more ? masthead.reach(matches, formatNumber(reach.shown, lang), reach) : matches}
      {(reach.more || back) && (
        <>
          {back ? ' · ' : ' '}
          <button type="button" class="link-button" data-part="search-show" onClick={press}>
            {back ? masthead.putBack : masthead.showThem(reach.dated.length)}
          </button>
        </>
      )}
    </p>
  )
}

interface HitProps {
  readonly event: ConflictEvent
  readonly why: string
  readonly unseen: Unseen | null
  readonly before: Before
}

/** One event that was found, and why. */
export function Hit({ event, why, unseen, before }: HitProps) {
  const app = useApp()
  const { lang, words } = useMessages()
  const day = event.when && formatDay(event.when.window.start, lang, 'short')
  return (
    <li>
      <button
        type="button"
        class="search-hit"
        data-event={event.id}
        onClick={() => leaving(app, before, () => app.actions.openEvent(event.id))}
      >
        <bdi>{localText(event.title, lang)}</bdi>
        <span class="search-why">
          {day && <>{day} · </>}
          <bdi>{why}</bdi>
          {unseen && (
            <>
              {' · '}
              <span class="search-unseen">{words.masthead.unseen[unseen]}</span>
            </>
          )}
        </span>
      </button>
    </li>
  )
}
