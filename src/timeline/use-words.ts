import { messagesFor } from '../i18n/messages'
import type { Messages } from '../i18n/messages/en/page'
import { useStore } from '../ui/use-store'

/** The language on the screen, its direction and the timeline's words. */
export function useWords(): { lang: string; rtl: boolean; words: Messages['time']; messages: Messages } {
  const lang = useStore((state) => state.session.lang)
  const messages = messagesFor(lang)
  return { lang, rtl: messages.direction === 'rtl', words: messages.time, messages }
}
