import { store } from '../state/store'
import { encodeView } from '../state/view-url'

/** The address of this page with the view as it is now. */
export function viewLink(): string {
  const page = new URL(location.href)
  page.hash = encodeView(store.getState().view)
  return page.href
}
