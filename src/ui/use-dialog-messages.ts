import type { DialogMessages } from '../i18n/dialog-en'
import { dialogMessagesFor } from '../i18n/dialog-messages'
import type { Messages } from '../i18n/en'
import { useMessages } from './use-messages'

/** The language on the screen, its words, and with them the dialogs'. */
export function useDialogMessages(): { readonly lang: string; readonly words: Messages & DialogMessages } {
  const { lang, words } = useMessages()
  return { lang, words: { ...words, ...dialogMessagesFor(lang) } }
}
