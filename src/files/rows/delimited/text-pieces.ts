import { SourceFault } from '../source-file'

/** A stretch of a text file that ends where a line ends. */
export interface TextPiece {
  readonly text: string
  /** Of its first byte in the file. */
  readonly start: number
  readonly end: number
  readonly last: boolean
}

/** Read at once; rows of one piece are one batch. */
const PIECE_BYTES = 64 * 1024
/** A line longer than this is no line of a table. */
const MOST_LINE_BYTES = 64 * 1024 ** 2

const LF = 0x0a
const CR = 0x0d

/**
 * A file as text in pieces of whole lines, all line ends as `\n`: the next bytes are fetched while a piece is worked on.
 * No encoding met here has the byte of a line end inside a letter, but UTF-16, where it takes two.
 */
export async function* textPieces(
  file: Blob,
  encoding: string,
  from: number,
  to: number = file.size,
): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding)
  const wide = decoder.encoding.startsWith('utf-16') ? decoder.encoding : null
  const fetchFrom = (at: number) => file.slice(at, Math.min(to, at + PIECE_BYTES)).arrayBuffer()
  let rest = new Uint8Array(0)
  let fetched = from
  let next = fetchFrom(fetched)
  while (fetched < to) {
    const block = new Uint8Array(await next)
    if (block.length === 0) throw new SourceFault('file-changed', String(fetched))
    const start = fetched - rest.length
    fetched += block.length
    if (fetched < to) next = fetchFrom(fetched)
    const bytes = rest.length === 0 ? block : joined(rest, block)
    const last = fetched >= to
    const cut = last ? bytes.length : wide ? lastWideEnd(bytes, wide) : lastEnd(bytes)
    if (cut === 0 && bytes.length > MOST_LINE_BYTES) throw new SourceFault('long-line', String(bytes.length))
    rest = bytes.subarray(cut)
    if (cut > 0)
      yield { text: plainEnds(decoder.decode(bytes.subarray(0, cut))), start, end: start + cut, last }
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Behind the last line end; a CR at the very end may be half of one. */
function lastEnd(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(LF) + 1
  return lf > 0 ? lf : bytes.subarray(0, -1).lastIndexOf(CR) + 1
}

function lastWideEnd(bytes: Uint8Array, encoding: string): number {
  const low = encoding === 'utf-16le' ? 0 : 1
  const endBefore = (code: number, limit: number) => {
    for (let at = limit - (limit % 2) - 2; at >= 0; at -= 2)
      if (bytes[at + low] === code && bytes[at + 1 - low] === 0) return at + 2
    return 0
  }
  return endBefore(LF, bytes.length) || endBefore(CR, bytes.length - 2)
}

/** A zero is no letter: programs that died while they wrote leave them. */
function plainEnds(text: string): string {
  const ends = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return ends.includes('\0') ? ends.replaceAll('\0', '') : ends
}
