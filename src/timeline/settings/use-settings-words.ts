import { useDialogMessages } from '../../ui/use-dialog-messages'

/** The language on the screen, with the words of time and of its settings, which were fetched with this part. */
export function useSettingsWords() {
  const { lang, words } = useDialogMessages()
  return { lang, words: { ...words.time, ...words.timeSettings } }
}
