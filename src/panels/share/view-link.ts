import { linkTo } from '../../state/share-link'
import { store } from '../../state/store'

/** The canonical link of the view as it is now: to the whole page, also where the page is embedded. */
export function viewLink(): string {
  return linkTo(location.href, store.getState().view)
}
