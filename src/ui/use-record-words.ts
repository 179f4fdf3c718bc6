import { recordWords } from '../i18n/record-words'
import { useMessages } from './use-messages'
import { useStore } from './use-store'

/** What the record on the screen says of itself, in the language on the screen. */
export function useRecordWords(): ReturnType<typeof recordWords> {
  const { lang } = useMessages()
  const record = useStore((state) => state.record)
  return recordWords(record, lang)
}
