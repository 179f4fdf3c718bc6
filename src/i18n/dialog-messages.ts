import { dialogAr } from './dialog-ar'
import { type DialogMessages, dialogEn } from './dialog-en'

const MESSAGES: ReadonlyMap<string, DialogMessages> = new Map([
  ['en', dialogEn],
  ['ar', dialogAr],
])

/** Words of the dialogs in a language of the interface; English where a language has none. */
export function dialogMessagesFor(lang: string): DialogMessages {
  return MESSAGES.get(lang) ?? dialogEn
}
