import { fetchPart } from '../assets/fetch-part'
import { looksWhole } from '../view/view-url'
import type { App } from './app'
import { writeHistory } from './page-history'

/** A view in the path or the query, where one that carries links may have put it. */
const ELSEWHERE = /%23|\bv(?:=|%3D)\d/i

/** May the address have been changed on its way? */
export function mayBeChanged({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): boolean {
  return !looksWhole(hash) || ELSEWHERE.test(pathname + search)
}

/**
 * Undoes what those who carried the link have done to the address, in its entry, and restores the view that was sent.
 * Until then, and where the program for it does not come, the link is read as it stands.
 */
export async function mendPageAddress({ actions }: App): Promise<void> {
  const sent = location.href
  if (!mayBeChanged(location)) return
  const mender = await fetchPart(() => import('../view/view-address')).catch(() => null)
  if (location.href !== sent) return
  const { href, problems } = mender?.mendAddress(sent) ?? { href: sent, problems: [] }
  const { pathname, search, hash } = new URL(href)
  if (pathname !== location.pathname || search !== location.search) {
    // The page's files stand beside its address, and it asks its query how much of itself to show.
    location.replace(href)
    return
  }
  if (href !== sent) writeHistory('replaceState', null, href)
  actions.restore(hash, { resolve: true, problems })
}
