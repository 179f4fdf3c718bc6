import type { ShareMessages } from '../../i18n/share-en'
import { shareMessagesFor } from '../../i18n/share-messages'
import { useMessages } from '../../ui/use-messages'

/** The language on the screen, with the words of sharing beside the page's. */
export function useShareMessages(): ReturnType<typeof useMessages> & { readonly share: ShareMessages } {
  const { lang, words } = useMessages()
  return { lang, words, share: shareMessagesFor(lang) }
}
