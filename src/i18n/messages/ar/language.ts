import type { Language } from '../language'

export const arabic: Language = {
  name: 'العربية',
  words: {
    page: async () => (await import('./page')).ar,
    dialog: async () => (await import('./dialog')).dialogAr,
    share: async () => (await import('./share')).shareAr,
    compare: async () => (await import('./compare')).compareAr,
    notices: async () => (await import('./notices')).noticesAr,
    opening: async () => (await import('./opening')).openingAr,
    rows: async () => (await import('./rows')).rowsAr,
  },
}
