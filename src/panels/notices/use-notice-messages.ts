import { wordsFor } from '../../i18n/messages'
import type { Words } from '../../i18n/messages/language'
import { useMessages } from '../../ui/use-messages'

/** The language on the screen, and the words of what is told in it. */
export function useNoticeMessages(): {
  readonly lang: string
  readonly words: Words['page'] & Words['notices']
} {
  const { lang, words } = useMessages()
  return { lang, words: { ...words, ...wordsFor('notices', lang) } }
}
