import { messagesFor } from '../i18n/messages'
import type { Messages } from '../i18n/messages/en/page'
import { useStore } from './use-store'

/** The language on the screen and its words. */
export function useMessages(): { readonly lang: string; readonly words: Messages } {
  const lang = useStore((state) => state.session.lang)
  return { lang, words: messagesFor(lang) }
}
