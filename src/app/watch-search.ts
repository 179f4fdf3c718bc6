import { loadSearch } from '../record/search'
import { actions } from '../state/actions'
import { store } from '../state/store'

let waiting: Promise<void> | null = null

/** Resolves when a query that stands in the view can be answered. */
export async function searchSettled(): Promise<void> {
  await waiting
}

/** Fetches the search's program when the view holds a query, and has the page look again when it is there. */
export function watchSearch(): () => void {
  const check = () => {
    const { view, session } = store.getState()
    if (view.q === '' || session.searchReady || waiting) return
    waiting = loadSearch().then(
      () => actions.environmentChanged({ searchReady: true }),
      () => {
        waiting = null
        actions.post({ code: 'search-failed' })
      },
    )
  }
  check()
  return store.subscribe(check)
}
