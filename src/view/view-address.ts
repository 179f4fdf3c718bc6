import { mendLink } from './mend-link'
import { DEFAULT_VIEW } from './view'
import { isViewKey, type LinkProblem, withValue } from './view-url'

/** How many keys of a view can be read in a text. */
function keysIn(text: string): number {
  const pairs = mendLink(text).fragment.split('&')
  const keys = pairs.flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=')
    return key === 'v' || (isViewKey(key) && withValue(DEFAULT_VIEW, key, value)) ? [key] : []
  })
  return new Set(keys).size
}

/** The two parts of a text at the first of a sign, whether it was escaped or not; `null` where it has none. */
function splitAt(text: string, sign: RegExp): readonly [string, string] | null {
  const found = sign.exec(text)
  return found && [text.slice(0, found.index), text.slice(found.index + found[0].length)]
}

/** A fragment's sign as it was escaped or written otherwise, or what stands where it was. */
const HASH = /&*(?:%(?:25)*23|%EF%BC%83|&num;)|(?<=\/)&*(?=v(?:=|%(?:25)*3D|%EF%BC%9D)\d)/i
const QUERY = /%(?:25)*3F/i

/** What embeds the page stays its query, whatever was pushed into it. */
function embedOf(query: string): string {
  return /^\??(embed(?:=[a-z]+)?)(?![a-z])/i.exec(query)?.[1] ?? ''
}

/**
 * The address as it was before it was carried: its fragment mended, also where somebody escaped its `#`, made a `?` of
 * it or lost it, so that the view stands in the path or the query. `problems`: what may be less than what was sent.
 */
export function mendAddress(href: string): { href: string; problems: readonly LinkProblem[] } {
  const url = new URL(href)
  const place = keysIn(url.hash) > 0 ? null : viewElsewhere(url)
  const { fragment, problems } = mendLink(place?.sent ?? url.hash)
  if (place) {
    url.pathname = place.pathname
    url.search = place.search
  }
  if (place || fragment !== url.hash.slice(1)) url.hash = fragment
  return { href: url.href, problems }
}

/** The view of an address that has it in its path or its query, and both without it. */
function viewElsewhere(url: URL): { sent: string; pathname: string; search: string } | null {
  const path = splitAt(url.pathname, HASH)
  const [before, inPath] = path ?? [url.pathname, '']
  const inQuery = url.search.slice(1).replace(/^embed(?:=[a-z]+)?(?:%(?:25)*23|[&#])?/i, '')
  const sent = [inPath, inQuery].filter((part) => part !== '').join('&')
  // A query of one key, as `?v=3`, may be somebody's way past a cache.
  if (keysIn(sent) < (path ? 1 : 2)) return null
  const query = splitAt(before, QUERY)
  const search = embedOf(query?.[1] ?? '') || embedOf(url.search)
  return { sent, pathname: query?.[0] ?? before, search }
}
