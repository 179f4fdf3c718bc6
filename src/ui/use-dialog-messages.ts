import type { Words } from '../i18n/messages/language'
import { useWords } from './use-messages'

/** The language on the screen, its words, and with them the dialogs'. */
export function useDialogMessages(): {
  readonly lang: string
  readonly words: Words['page'] & Words['dialog']
} {
  return useWords('dialog')
}
