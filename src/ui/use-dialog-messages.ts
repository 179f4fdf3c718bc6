import { useMemo } from 'preact/hooks'
import { wordsFor } from '../i18n/messages'
import type { Words } from '../i18n/messages/language'
import { useMessages } from './use-messages'

/** The language on the screen, its words, and with them the dialogs', for a part that was fetched with these. */
export function useDialogMessages(): {
  readonly lang: string
  readonly words: Words['page'] & Words['dialog']
} {
  const { lang, words } = useMessages()
  return useMemo(() => ({ lang, words: { ...words, ...wordsFor('dialog', lang) } }), [lang, words])
}
