import type { Language } from '../language'
import { en } from './page'

/** English: the page's own words are always there, for what no other language has yet. */
export const english: Language = {
  name: en.name,
  words: {
    page: async () => en,
    dialog: async () => (await import('./dialog')).dialogEn,
    share: async () => (await import('./share')).shareEn,
    compare: async () => (await import('./compare')).compareEn,
    notices: async () => (await import('./notices')).noticesEn,
    opening: async () => (await import('./opening')).openingEn,
    rows: async () => (await import('./rows')).rowsEn,
  },
}
