import { fetchPart } from '../assets/fetch-part'
import { looksWhole } from '../view/view-url'
import type { App } from './app'
import { parseEmbedMode } from './embed'
import { writeHistory } from './page-history'

/** A view in the path or the query, where one that carries links may have put it. */
const ELSEWHERE = /%(?:25)*23|%EF%BC%83|\bv(?:=|%(?:25)*3D|%EF%BC%9D)\d/i

/** May the address have been changed on its way? */
export function mayBeChanged({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): boolean {
  return !looksWhole(hash) || ELSEWHERE.test(pathname + search)
}

/**
 * Undoes what those who carried the link have done to the address, and shows the view that was sent. Until then, and
 * where the program for it does not come, the link is read as it stands.
 * @param sent - the address as it was found; nothing is done to it once the view has changed since
 */
export async function mendPageAddress({ actions, store }: App, sent: string): Promise<void> {
  const { count } = store.getState().change
  const mender = await fetchPart(() => import('../view/view-address')).catch(() => null)
  if (!mender || store.getState().change.count !== count) return
  const { href, problems } = mender.mendAddress(sent)
  if (href === sent && problems.length === 0) return
  if (!isSamePage(sent, href)) {
    location.replace(href)
    return
  }
  writeHistory('replaceState', null, href)
  actions.restore(new URL(href).hash, { resolve: true, problems })
}

/** The page's files stand beside its address, and it asks its query how much of itself to show. */
function isSamePage(sent: string, href: string): boolean {
  const folderOf = (address: string) => new URL('.', address).href
  const embedOf = (address: string) => parseEmbedMode(new URL(address).search)
  return folderOf(sent) === folderOf(href) && embedOf(sent) === embedOf(href)
}
