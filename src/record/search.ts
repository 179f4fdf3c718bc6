import { fetchPart } from '../assets/fetch-part'
import type { EventRecord } from './record'
import type { SearchResult } from './search-index'

type SearchIndex = typeof import('./search-index')

let index: SearchIndex | null = null
let coming: Promise<void> | null = null
/** The last preparation that was asked for. */
let preparing: Promise<void> | null = null

/** So many events are made ready to be searched at once without holding up the page. */
const FEW = 2_000

/** Fetches the search's program, which a page that nobody searches does without. */
export function loadSearch(): Promise<void> {
  coming ??= fetchPart(() => import('./search-index')).then(
    (loaded) => {
      index = loaded
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
  return record.table.size <= FEW || index?.isIndexed(record) === true
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
