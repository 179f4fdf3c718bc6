import { formatNumber } from '../../i18n/format'
import { holdsWord, searchableText, searchWords } from '../../model/search-text'
import type { EventTable, Row } from '../../record/event-table'
import { wordAt } from '../../record/row-columns'
import type { FoundRows } from '../../state/aside'
import { useWords } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { unseenReason } from './search-reach'
import { type Before, Hit, SearchCount, SHOWN } from './search-results'

/** What the search has found in a reader's own file: how many rows, and the first of them. */
export function RowsFound({ before }: { before: Before }) {
  const { lang, words } = useWords('rows')
  const table = useStore((state) => state.record.table)
  const found = useStore((state) => state.session.found)
  const rows = useStore((state) => state.session.answered.q)
  const narrow = useStore((state) => state.session.narrow)
  const visible = useVisibleEvents()
  if (!found || !rows) return null
  const hits = narrow ? [] : [...rows.subarray(0, SHOWN)]
  return (
    <>
      <SearchCount found={rows} before={before} />
      <FoundState found={found} />
      {hits.length > 0 && (
        <ul class="search-results" data-part="search-results" aria-label={words.masthead.results}>
          {hits.map((row) => (
            <Hit
              key={row}
              event={table.event(row)}
              why={whyOf(table, row, found.text, words)}
              unseen={unseenReason(visible, row)}
              before={before}
            />
          ))}
        </ul>
      )}
      {!narrow && rows.length > SHOWN && (
        <p class="search-count">{words.masthead.more(formatNumber(rows.length - SHOWN, lang))}</p>
      )}
    </>
  )
}

/** Whether all cells of the file have been searched. */
function FoundState({ found: { state } }: { found: FoundRows }) {
  const { words } = useWords('rows')
  return (
    <p class="search-count quiet" role="status" data-part="search-state" data-state={state}>
      {state === 'soFar' && words.search.soFar}
      {state === 'failed' && words.search.failed}
    </p>
  )
}

/** Where in a row its search was found. */
function whyOf(
  table: EventTable,
  row: Row,
  query: string,
  { masthead, search }: ReturnType<typeof useWords<'rows'>>['words'],
): string {
  const { said } = table
  const asked = searchWords(query)
  const holds = (text: string) => {
    const searchable = searchableText(text)
    return asked.some((word) => holdsWord(searchable, word))
  }
  if (!said) return search.inCells
  if (holds(wordAt(said.actor, row)) || holds(wordAt(said.target, row))) return masthead.fields.actors
  if (holds(table.event(row).where.name)) return masthead.fields.place
  if (holds(wordAt(said.eventType, row))) return masthead.fields.kind
  return search.inCells
}
