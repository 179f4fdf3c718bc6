import type { EventRecord } from '../record/record'
import { isSearchable, loadSearch, prepareSearch } from '../record/search'
import type { App } from './app'

/**
 * Fetches the search's program when the view holds a query, makes a large record ready for it, and has the page look
 * again when that is done. What does not come is told of once for each query, and asked for again with the next.
 */
export function watchSearch({ store, actions }: App): () => void {
  let asked: string | null = null
  let askedOf: EventRecord | null = null
  const check = () => {
    const { view, session, record } = store.getState()
    // Those of a reader's file are found by the worker that keeps them.
    if (record.rows) return
    // A record that is closed is not held for what was asked of it.
    if (askedOf !== record) askedOf = null
    if (view.q === '' || (session.searchReady && isSearchable(record))) return
    if (view.q === asked && record === askedOf) return
    asked = view.q
    askedOf = record
    if (session.searchReady) actions.environmentChanged({ searchReady: false })
    prepare(record).then(
      () => {
        if (store.getState().record === record) actions.environmentChanged({ searchReady: true })
      },
      () => actions.postOnce({ code: 'search-failed' }),
    )
  }
  check()
  return store.subscribe(check)
}

function prepare(record: EventRecord): Promise<void> {
  return isSearchable(record) ? loadSearch() : prepareSearch(record)
}
