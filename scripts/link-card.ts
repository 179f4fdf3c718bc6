/** The card that other sites show of a link to a built site. */
import type { HtmlTagDescriptor } from 'vite'
import type { RecordWords } from '../src/record/preface.ts'

/**
 * Where the site will stand, with a slash at its end; `null`: not said. What stands after the folder is no part of it.
 *
 * @throws when it is no whole address, since a card made with it would lead nowhere
 */
export function readSiteAddress(stated = ''): string | null {
  if (stated.trim() === '') return null
  const address = URL.canParse(stated) ? new URL(stated) : null
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`SITE_URL is "${stated}", which is no whole address such as https://maps.example/syria/`)
  return `${address.origin}${address.pathname.replace(/\/?(?:index\.html)?$/, '/')}`
}

/** Said of a build that does not know where it will stand. */
export const NO_ADDRESS =
  'SITE_URL is not set: cards of links to this site have no og:url, and an og:image without its host, which many ' +
  'sites do not show. To publish it: SITE_URL=https://maps.example/ npm run build'

function property(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { property: name, content }, injectTo: 'head' }
}

function pictureOf({ card }: RecordWords, url: string): HtmlTagDescriptor[] {
  return [
    property('og:image', url),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', card.picture),
  ]
}

/**
 * The card's words, and a picture made from the real map.
 *
 * @param address - where the site will stand; machines elsewhere want whole addresses
 * @param picture - the picture's path within the site; `null`: there is none
 */
export function linkCard(
  words: RecordWords,
  address: string | null,
  picture: string | null,
): HtmlTagDescriptor[] {
  return [
    property('og:type', 'website'),
    property('og:site_name', words.title),
    property('og:title', words.card.title),
    property('og:description', words.card.description),
    ...(picture === null ? [] : pictureOf(words, `${address ?? './'}${picture}`)),
    ...(address === null ? [] : [property('og:url', address)]),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' }, injectTo: 'head' },
  ]
}
