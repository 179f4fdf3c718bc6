import type { EventRecord } from '../record/record'
import { isSearchable, loadSearch, prepareSearch, searchCells } from '../record/search'
import type { App } from './app'

/**
 * Fetches the search's program when the view holds a query, makes a large record ready for it, and has the page look
 * again when that is done. What does not come is told of once for each query, and asked for again with the next.
 */
export function watchSearch({ store, actions }: App): () => void {
  const checkCells = cellsWatcher({ store, actions })
  let asked: string | null = null
  let askedOf: EventRecord | null = null
  const check = () => {
    const { view, session, record } = store.getState()
    checkCells()
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

/** Has the worker of a reader's table look through its cells for each new query, and the page look again at the end. */
function cellsWatcher({ store, actions }: Pick<App, 'store' | 'actions'>): () => void {
  let asked = ''
  let askedOf: EventRecord | null = null
  return () => {
    const { view, session, record } = store.getState()
    if (askedOf !== record) askedOf = null
    if (!session.searchReady || !record.rows || (view.q === asked && record === askedOf)) return
    asked = view.q
    askedOf = record
    if (asked === '') return
    const query = asked
    searchCells(record, query).then(
      (changed) => {
        const now = store.getState()
        if (!changed || now.record !== record || now.view.q !== query) return
        actions.environmentChanged({ searchReady: false })
        actions.environmentChanged({ searchReady: true })
      },
      // Another query was put, or the file is closed: nobody waits for this one.
      () => {},
    )
  }
}

function prepare(record: EventRecord): Promise<void> {
  return isSearchable(record) ? loadSearch() : prepareSearch(record)
}
