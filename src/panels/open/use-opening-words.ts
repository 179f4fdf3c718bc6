import { wordsFor } from '../../i18n/messages'
import type { Words } from '../../i18n/messages/language'
import { useMessages } from '../../ui/use-messages'

/** The language on the screen, with the words of reading a table, for a part that was fetched with these. */
export function useOpeningWords(): { readonly lang: string } & Words['opening'] {
  const { lang } = useMessages()
  return { lang, ...wordsFor('opening', lang) }
}
