import { fetchPart } from '../../../assets/fetch-part'
import type { Language } from '../language'
import { en } from './page'

/** English: the page's own words are always there, for what no other language has yet. */
export const english: Language = {
  name: en.name,
  words: {
    page: async () => en,
    dialog: () => fetchPart(async () => (await import('./dialog')).dialogEn),
    share: () => fetchPart(async () => (await import('./share')).shareEn),
    compare: () => fetchPart(async () => (await import('./compare')).compareEn),
    notices: () => fetchPart(async () => (await import('./notices')).noticesEn),
    opening: () => fetchPart(async () => (await import('./opening')).openingEn),
    rows: () => fetchPart(async () => (await import('./rows')).rowsEn),
  },
}
