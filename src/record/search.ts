import { fetchPart } from '../assets/fetch-part'
import type { Rows } from './event-table'
import type { EventRecord } from './record'
import type { SearchResult } from './search-index'

type SearchIndex = typeof import('./search-index') & typeof import('./search-rows')

let index: SearchIndex | null = null
let coming: Promise<void> | null = null
/** The last preparation that was asked for. */
let preparing: Promise<void> | null = null

/** So many events are made ready to be searched at once without holding up the page. */
const FEW = 2_000

/** Fetches the search's program, which a page that nobody searches does without. */
export function loadSearch(): Promise<void> {
  coming ??= fetchPart(() => Promise.all([import('./search-index'), import('./search-rows')])).then(
    ([ofEvents, ofRows]) => {
      index = { ...ofEvents, ...ofRows }
    },
    (error: unknown) => {
      coming = null
      throw error
    },
  )
  return coming
}

/** Can this record be searched at once, if the search's program has come? */
export function isSearchable(record: EventRecord): boolean {
  const { size, said } = record.table
  return size <= FEW || said !== null || index?.isIndexed(record) === true
}

/** Fetches the search's program, and makes a large record ready for it bit by bit. */
export async function prepareSearch(record: EventRecord): Promise<void> {
  const coming = loadSearch().then(() => (isSearchable(record) ? undefined : index?.indexInSteps(record)))
  preparing = coming
  await coming
}

/** Resolves when the search that was asked for can answer, or failed to come. */
export async function searchSettled(): Promise<void> {
  await coming?.catch(() => {})
  await preparing?.catch(() => {})
}

/**
 * Events of the record that hold every word of `query`, in either script; `null` for an empty query, and
 * until the search's program has come and the record is ready for it.
 */
export function searchEvents(record: EventRecord, query: string): SearchResult | null {
  if (!index || !isSearchable(record)) return null
  return index.searchEvents(record, query)
}

/** Rows of a reader's table that hold every word of `query`; `null` as above, and of a record of another kind. */
export function searchRows(record: EventRecord, query: string): Rows | null {
  return index?.searchRows(record, query) ?? null
}

/**
 * Looks through every cell of a reader's table, where the page has not the words. Resolves to whether that found more
 * or less than the words of its columns, so that who has shown that looks again.
 */
export async function searchCells(record: EventRecord, query: string): Promise<boolean> {
  await loadSearch()
  const before = searchRows(record, query)
  if (!record.rows || !before) return false
  const rows = await record.rows.search(query)
  index?.rememberRows(record, query, rows)
  return rows.length !== before.length
}
