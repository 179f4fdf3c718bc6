/** How a text's bytes are to be read; `bom`: the bytes of its mark, which are none of the text. */
export interface EncodingGuess {
  readonly encoding: string
  readonly bom: number
}

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Of UTF-16 at least separators and line ends have a zero byte; other texts have none. */
const ZERO_SHARE = 0.02
/** Longer runs of bytes over 127 are words of a script that is not Latin. */
const LATIN_RUN = 2
const LEADING_SHARE = 0.3
const SHORTEST_WORD = 2
const ARABIC_SHARE = 0.8
/** Cyrillic words change from small to capital letters hardly ever. */
const HUMP_SHARE = 0.1

/**
 * The encoding of a text by its beginning. Marks and UTF-8 are certain; the rest is what the letters make likely, for
 * its reader to change.
 */
export function guessEncoding(head: Uint8Array): EncodingGuess {
  for (const [encoding, bytes] of MARKS)
    if (bytes.every((byte, at) => head[at] === byte)) return { encoding, bom: bytes.length }
  return { encoding: utf16(head) ?? (isMostlyUtf8(head) ? 'utf-8' : legacyEncoding(head)), bom: 0 }
}

function utf16(head: Uint8Array): string | null {
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const least = Math.max(2, head.length * ZERO_SHARE)
  if (odd >= least && odd > even * 10) return 'utf-16le'
  return even >= least && even > odd * 10 ? 'utf-16be' : null
}

/** A damaged letter here and there leaves a text UTF-8. */
function isMostlyUtf8(head: Uint8Array): boolean {
  if (isUtf8(head)) return true
  // The last letter may be cut in two.
  const text = new TextDecoder().decode(head).replace(/\ufffd{1,3}$/, '')
  const bad = text.match(/\ufffd/g)?.length ?? 0
  return bad === 0 || (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > bad
}

function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

function legacyEncoding(head: Uint8Array): string {
  if (isJapanese(head)) return 'shift_jis'
  const runs = new TextDecoder('latin1').decode(head).match(/[\x80-\uffff]+/g) ?? []
  const letters = runs.reduce((sum, run) => sum + run.length, 0)
  if (letters / runs.length <= LATIN_RUN) return 'windows-1252'
  const arabic = new TextDecoder('windows-1256').decode(head).match(/[\u0621-\u064a]/g)?.length ?? 0
  const humps = new TextDecoder('windows-1251').decode(head).match(/[а-яё][А-ЯЁ]/g)?.length ?? 0
  return arabic / letters > ARABIC_SHARE && humps / letters > HUMP_SHARE ? 'windows-1256' : 'windows-1251'
}

/** Its letters begin with bytes that are seldom in others' texts, and come several at a time. */
function isJapanese(head: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(head).replace(/\ufffd$/, '')
  if (text.includes('\ufffd')) return false
  const runs = text.match(/[\u3000-\u30ff\u4e00-\u9fff]+/g) ?? []
  const high = head.filter((byte) => byte >= 0x80)
  const leading = high.filter((byte) => byte > 0x80 && byte < 0xa0).length
  return leading / high.length > LEADING_SHARE && runs.join('').length >= runs.length * SHORTEST_WORD
}
