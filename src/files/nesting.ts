/** Lists and objects of a file of ours stand in one another no deeper than a dozen. */
const MOST_LEVELS = 100

/** More lists and objects than this end a browser's tab; a million events hold fewer. */
const MOST_PARTS = 10_000_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** `[` and `]` are these two, `{` and `}`, without this bit. */
const OPENING = 0x7b
const CLOSING = 0x7d
const BRACE_BIT = 0x20

/**
 * Do lists and objects of a JSON text stand in one another deeper than anything that is read here? Asked before it is
 * parsed: some browsers read any depth, some give up and some end the program, each at a depth of its own.
 */
export function nestsTooDeep(text: string): boolean {
  return shapeFault(text) === 'too-deep'
}

/** Why a JSON text is not parsed at all, `null` where nothing speaks against it: it nests too deep, or holds too much. */
export function shapeFault(text: string): 'too-deep' | 'too-many' | null {
  let level = 0
  let parts = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (quoted && code === BACKSLASH) at += 1
    else if (code === QUOTE) quoted = !quoted
    else if (quoted) continue
    else if ((code | BRACE_BIT) === OPENING) {
      level += 1
      parts += 1
    } else if ((code | BRACE_BIT) === CLOSING) level -= 1
    if (level > MOST_LEVELS) return 'too-deep'
    if (parts > MOST_PARTS) return 'too-many'
  }
  return null
}
