import { latinDigits } from '../model/fold-text'

/**
 * For `onBeforeInput` of a number field: browsers take the digits of no other script there, and an Arabic or Persian
 * keyboard types its own. What is typed or pasted is written in Latin ones, as if it had been typed so.
 */
export function typeLatinDigits(event: InputEvent): void {
  const typed = event.data
  const latin = typed === null ? null : latinDigits(typed)
  if (latin === null || latin === typed) return
  event.preventDefault()
  // Deprecated, and the one way that keeps the caret, the undo history and the events of typing.
  document.execCommand('insertText', false, latin)
}
