import type { Words } from '../../i18n/messages/language'
import { useWords } from '../../ui/use-messages'

/** The language on the screen, its words, and with them those of areas and comparisons. */
export function useAreaWords(): { readonly lang: string; readonly words: Words['page'] & Words['compare'] } {
  return useWords('compare')
}
