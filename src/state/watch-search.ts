import { loadSearch } from '../record/search'
import type { App } from './app'

/**
 * Fetches the search's program when the view holds a query, and has the page look again when it is there. One that
 * does not come is told of once for each query, and asked for again with the next.
 */
export function watchSearch({ store, actions }: App): () => void {
  let asked: string | null = null
  const check = () => {
    const { view, session } = store.getState()
    if (view.q === '' || session.searchReady || view.q === asked) return
    asked = view.q
    loadSearch().then(
      () => actions.environmentChanged({ searchReady: true }),
      () => actions.postOnce({ code: 'search-failed' }),
    )
  }
  check()
  return store.subscribe(check)
}
