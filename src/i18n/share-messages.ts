import { shareAr } from './share-ar'
import { type ShareMessages, shareEn } from './share-en'

const MESSAGES: ReadonlyMap<string, ShareMessages> = new Map([
  ['en', shareEn],
  ['ar', shareAr],
])

/** Words of sharing, apart from the others so that the first view does not wait for them; English where a language has none. */
export function shareMessagesFor(lang: string): ShareMessages {
  return MESSAGES.get(lang) ?? shareEn
}
