import { useMemo } from 'preact/hooks'
import { messagesFor, wordsFor } from '../i18n/messages'
import type { Messages } from '../i18n/messages/en/page'
import type { WordGroup, Words } from '../i18n/messages/language'
import { useStore } from './use-store'

/** The language on the screen and its words. */
export function useMessages(): { readonly lang: string; readonly words: Messages } {
  const lang = useStore((state) => state.session.lang)
  return { lang, words: messagesFor(lang) }
}

/** The language on the screen, its words, and with them those of a group, for a part that was fetched with these. */
export function useWords<G extends WordGroup>(
  group: G,
): { readonly lang: string; readonly words: Messages & Words[G] } {
  const { lang, words } = useMessages()
  return useMemo(() => ({ lang, words: { ...words, ...wordsFor(group, lang) } }), [lang, words])
}
