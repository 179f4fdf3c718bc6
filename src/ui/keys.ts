/**
 * The page's keyboard shortcuts, each once: what listens for them and the sheet that lists them read them here. A key
 * is written as `KeyboardEvent.key` has it, letters in lower case.
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
