import { wordsFor } from '../../i18n/messages'
import type { Words } from '../../i18n/messages/language'
import { useMessages } from '../../ui/use-messages'

/** The language on the screen, with the words of sharing beside the page's, for a part that was fetched with these. */
export function useShareMessages(): ReturnType<typeof useMessages> & { readonly share: Words['share'] } {
  const { lang, words } = useMessages()
  return { lang, words, share: wordsFor('share', lang) }
}
