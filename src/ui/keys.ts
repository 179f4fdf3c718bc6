/**
 * The page's keyboard shortcuts, each once: what listens for them and the sheet that lists them read them here. A key
 * is written as `KeyboardEvent.key` has it, letters in lower case; which key was meant says `keyMeant`.
 */
export const SHORTCUTS = {
  play: ' ',
  previous: ',',
  next: '.',
  search: '/',
  list: 'l',
  layers: 'y',
  share: 's',
  help: '?',
  close: 'Escape',
  closer: '+',
  farther: '-',
  earlier: '[',
  later: ']',
  fit: '0',
  slower: '<',
  faster: '>',
} as const

/** What letters are typed in, where none of them is a command. */
export const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]'

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_IN) !== null
}

type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'getModifierState'>

/** What a key press says of its key. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** Signs of other scripts that mean one of ours. */
const SAME_SIGNS: Readonly<Record<string, string>> = { '؟': '?', '،': ',', '、': ',', '。': '.' }

/** What stands on the keys beside the letters and digits where letters are Latin, without and with Shift. */
const SIGN_KEYS: Readonly<Record<string, string>> = {
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
}

/**
 * The sign or small letter that a press means. On a keyboard of another script the keys of our letters write theirs: there
 * it is the place of the key that counts. A Latin keyboard, wherever its signs stand, means what it writes.
 */
export function keyMeant({ key, code, shiftKey }: KeyPress): string {
  const sign = SAME_SIGNS[key] ?? key.toLowerCase()
  if (!/[^ -~]/.test(sign) || /\p{Script=Latin}/u.test(sign)) return sign
  const letter = /^(?:Key|Digit)(\w)$/.exec(code)?.[1]
  return letter?.toLowerCase() ?? SIGN_KEYS[code]?.[shiftKey ? 1 : 0] ?? sign
}

/** Is the press a command of the browser's or the system's? With AltGr people write the signs of their keyboard. */
export function isChord(press: Modifiers): boolean {
  return press.metaKey || ((press.ctrlKey || press.altKey) && !press.getModifierState('AltGraph'))
}
