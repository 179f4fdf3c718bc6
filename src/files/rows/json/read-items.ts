import type { LostRow } from '../row-source'
import { SourceFault } from '../source-file'
import type { ItemPlace } from './find-items'

/** A value that is no JSON. */
export const BROKEN: unique symbol = Symbol('broken')

/** Values that follow one another. */
export interface ItemBatch {
  readonly values: readonly unknown[]
  /** The number of each; of a value a line its line. */
  readonly lines: Uint32Array
  /** Of the first value, also where that is broken. */
  readonly first: number
  /** The first byte, where this batch can be read again from. */
  readonly start: number
  readonly end: number
  /** Values that are no JSON, or only with their not-a-numbers left out. */
  readonly faults: readonly LostRow[]
}

const BLOCK_BYTES = 1024 ** 2
/** One value larger than this is not read. */
const MOST_ITEM_BYTES = 128 * 1024 ** 2

const LF = 0x0a
const RECORD = 0x1e
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
/** `[` and `]` are these two, `{` and `}`, without this bit. */
const OPENING = 0x7b
const CLOSING = 0x7d
const BRACE_BIT = 0x20

/** Ends of values in a block; `done` where their list is closed. */
interface Cuts {
  /** Each behind a value, where what separates it from the next stands. */
  readonly ends: number[]
  readonly done: boolean
}

/** The values at a place, from the byte and the number on that are given. */
export async function* readItems(
  file: Blob,
  place: ItemPlace,
  start: number = place.start,
  first = 1,
): AsyncGenerator<ItemBatch> {
  let line = first
  let rest = new Uint8Array(0)
  let at = start
  let next = file.slice(at, at + BLOCK_BYTES).arrayBuffer()
  const cutter = cutterOf(place.kind)
  for (let done = false; !done; ) {
    const block = new Uint8Array(await next)
    const begin = at - rest.length
    at += block.length
    const last = at >= file.size || block.length === 0
    if (!last) next = file.slice(at, at + BLOCK_BYTES).arrayBuffer()
    const bytes = joined(rest, block)
    const cuts = cutter(bytes, rest.length, last)
    done = cuts.done || last
    const batch = parseBatch(bytes, cuts, { place, line, begin })
    line += cuts.ends.length
    if (batch.lines.length > 0 || batch.faults.length > 0) yield batch
    if (last && !cuts.done) throw new SourceFault('cut-off', textOf(bytes.subarray(lastOf(cuts))), line)
    rest = bytes.slice(Math.min(bytes.length, lastOf(cuts)))
    if (rest.length > MOST_ITEM_BYTES) throw new SourceFault('long-line', String(rest.length), line)
  }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, 200)).trim()
/** Behind the last separator. */
const lastOf = ({ ends }: Cuts) => (ends.at(-1) ?? -1) + 1

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

type Cutter = (bytes: Uint8Array, from: number, last: boolean) => Cuts

function cutterOf(kind: ItemPlace['kind']): Cutter {
  if (kind === 'array') return arrayCutter()
  if (kind === 'one') return (bytes, _, last) => ({ ends: last ? [bytes.length] : [], done: last })
  const separator = kind === 'lines' ? LF : RECORD
  return (bytes, from, last) => {
    const ends: number[] = []
    for (let at = bytes.indexOf(separator, from); at >= 0; at = bytes.indexOf(separator, at + 1))
      ends.push(at)
    if (last) ends.push(bytes.length)
    return { ends, done: last }
  }
}

/** Ends at commas between the elements of a list, whatever stands in one another in them. */
function arrayCutter(): Cutter {
  let depth = 0
  let quoted = false
  let escaped = false
  return (bytes, from) => {
    const ends: number[] = []
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      if (quoted) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) quoted = false
      } else if (byte === QUOTE) quoted = true
      else if ((byte | BRACE_BIT) === OPENING) depth += 1
      else if ((byte | BRACE_BIT) === CLOSING) {
        depth -= 1
        if (depth < 0) return { ends: [...ends, at], done: true }
      } else if (byte === COMMA && depth === 0) ends.push(at)
    }
    return { ends, done: false }
  }
}

interface BatchPlace {
  readonly place: ItemPlace
  readonly line: number
  readonly begin: number
}

function parseBatch(bytes: Uint8Array, cuts: Cuts, { place, line, begin }: BatchPlace): ItemBatch {
  const { ends } = cuts
  const start = begin
  const end = begin + lastOf(cuts)
  if (place.kind === 'array') {
    const values = parsed(`[${new TextDecoder().decode(bytes.subarray(0, Math.max(0, lastOf(cuts) - 1)))}]`)
    if (Array.isArray(values) && values.length === ends.length)
      return {
        values,
        lines: Uint32Array.from(ends, (_, at) => line + at),
        first: line,
        start,
        end,
        faults: [],
      }
  }
  return { ...parseEach(bytes, cuts, line), first: line, start, end }
}

/** One at a time, so that one that is broken costs no other. */
function parseEach(
  bytes: Uint8Array,
  { ends, done }: Cuts,
  first: number,
): Pick<ItemBatch, 'values' | 'lines' | 'faults'> {
  const decoder = new TextDecoder()
  const values: unknown[] = []
  const lines: number[] = []
  const faults: LostRow[] = []
  for (const [at, end] of ends.entries()) {
    const text = decoder.decode(bytes.subarray((ends[at - 1] ?? -1) + 1, end)).trim()
    const line = first + at
    if (text === '') {
      if (done && at === ends.length - 1 && at > 0 && bytes[ends[at - 1] ?? 0] === COMMA)
        faults.push({ code: 'extra-comma', line, found: ',' })
      continue
    }
    const exact = parsed(text)
    const value = exact === BROKEN ? parsed(withoutNaN(text)) : exact
    if (exact === BROKEN)
      faults.push({ code: value === BROKEN ? 'bad-json' : 'not-a-number', line, found: text })
    if (value === BROKEN) continue
    values.push(value)
    lines.push(line)
  }
  return { values, lines: Uint32Array.from(lines), faults }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return BROKEN
  }
}

/** Programs in Python and R write numbers that JSON does not know. */
function withoutNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|inf|nan)\b/g, (found) =>
    found.startsWith('"') ? found : 'null',
  )
}
