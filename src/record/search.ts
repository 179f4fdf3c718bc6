import { fetchPart } from '../assets/fetch-part'
import type { EventRecord } from './record'
import type { SearchResult } from './search-index'

type SearchIndex = typeof import('./search-index')

let index: SearchIndex | null = null
let coming: Promise<void> | null = null

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

/** Resolves when the search's program that was asked for has come, or failed to. */
export async function searchSettled(): Promise<void> {
  await coming?.catch(() => {})
}

/**
 * Events of the record that hold every word of `query`, in either script; `null` for an empty query, and
 * until the search's program has come.
 */
export function searchEvents(record: EventRecord, query: string): SearchResult | null {
  return index?.searchEvents(record, query) ?? null
}
