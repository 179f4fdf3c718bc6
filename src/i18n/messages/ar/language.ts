import { fetchPart } from '../../../assets/fetch-part'
import type { Language } from '../language'

export const arabic: Language = {
  name: 'العربية',
  words: {
    page: () => fetchPart(async () => (await import('./page')).ar),
    dialog: () => fetchPart(async () => (await import('./dialog')).dialogAr),
    share: () => fetchPart(async () => (await import('./share')).shareAr),
    compare: () => fetchPart(async () => (await import('./compare')).compareAr),
    notices: () => fetchPart(async () => (await import('./notices')).noticesAr),
    opening: () => fetchPart(async () => (await import('./opening')).openingAr),
    rows: () => fetchPart(async () => (await import('./rows')).rowsAr),
  },
}
