import { SourceFault } from '../source-file'

/** Where the rows of a JSON file are. */
export interface ItemPlace {
  /** Elements of one array, a value a line, values behind RFC 8142's mark, or one value alone. */
  readonly kind: 'array' | 'lines' | 'records' | 'one'
  /** The first byte of the first. */
  readonly start: number
  /** The member whose array it is, and all such members, that with most first. */
  readonly part?: string
  readonly parts?: readonly string[]
}

const BLOCK_BYTES = 1024 ** 2
const RECORD = 0x1e
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const COMMA = 0x2c
const LF = 0x0a
const OPEN_LIST = 0x5b
const OPEN_OBJECT = 0x7b
const CLOSE_LIST = 0x5d
const CLOSE_OBJECT = 0x7d

/** Longer names of members are no part's name. */
const LONGEST_NAME = 200

interface MemberArray {
  readonly name: string
  readonly start: number
  items: number
}

/**
 * Finds the rows of a JSON file by its outer structure alone. Features are found without reading further; for any
 * other object the whole file is looked through for its arrays.
 */
export async function findItems(file: Blob, from: number, part: string | undefined): Promise<ItemPlace> {
  const walk = new OuterWalk(part ?? 'features')
  for (let at = from; at < file.size && !walk.place; at += BLOCK_BYTES) {
    const bytes = new Uint8Array(await file.slice(at, Math.min(file.size, at + BLOCK_BYTES)).arrayBuffer())
    walk.through(bytes, at)
  }
  return walk.place ?? walk.atEnd()
}

class OuterWalk {
  place: ItemPlace | null = null
  #depth = 0
  #begin = -1
  #quoted = false
  #escaped = false
  #name: number[] = []
  /** A value of the outer object follows, not a name. */
  #afterColon = false
  #lineEnds = 0
  #ended = -1
  #endedInLine = false
  readonly #arrays: MemberArray[] = []
  #current: MemberArray | null = null

  constructor(readonly wanted: string) {}

  through(bytes: Uint8Array, offset: number): void {
    for (let at = 0; at < bytes.length && !this.place; at += 1) {
      const byte = bytes[at] ?? 0
      if (this.#quoted) this.#inString(byte)
      else if (byte > 0x20) this.#outside(byte, offset + at)
      else if (byte === LF && this.#begin >= 0) this.#lineEnds += 1
      else if (byte === RECORD && this.#begin < 0) this.place = { kind: 'records', start: offset + at + 1 }
    }
  }

  #inString(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === BACKSLASH) this.#escaped = true
    else if (byte === QUOTE) this.#quoted = false
    if (this.#quoted && this.#depth === 1 && !this.#afterColon && this.#name.length < LONGEST_NAME)
      this.#name.push(byte)
  }

  #outside(byte: number, at: number): void {
    // A second value: one a line, or no JSON.
    if (this.#ended >= 0) {
      if (!this.#endedInLine) throw new SourceFault('not-json', 'more than one value')
      this.place = { kind: 'lines', start: this.#begin }
    } else if (this.#begin < 0) this.#atBegin(byte, at)
    else if (byte === QUOTE) {
      this.#quoted = true
      if (this.#depth === 1 && !this.#afterColon) this.#name = []
    } else if (byte === COLON && this.#depth === 1) this.#afterColon = true
    else if (byte === COMMA) this.#atComma()
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#open(byte, at)
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.#close(at)
  }

  #atBegin(byte: number, at: number): void {
    this.#begin = at
    this.#depth = 1
    if (byte === OPEN_LIST) this.place = { kind: 'array', start: at + 1 }
    else if (byte !== OPEN_OBJECT) throw new SourceFault('not-json', String.fromCharCode(byte))
  }

  #atComma(): void {
    if (this.#depth === 1) this.#afterColon = false
    if (this.#depth === 2 && this.#current && this.#current.items > 0) this.#current.items += 1
  }

  #open(byte: number, at: number): void {
    this.#depth += 1
    if (this.#depth === 3 && this.#current?.items === 0) this.#current.items = 1
    if (this.#depth !== 2) return
    this.#current = null
    if (byte !== OPEN_LIST) return
    const name = new TextDecoder().decode(Uint8Array.from(this.#name))
    if (name === this.wanted) this.place = { kind: 'array', start: at + 1, part: name }
    this.#current = { name, start: at + 1, items: 0 }
    this.#arrays.push(this.#current)
  }

  #close(at: number): void {
    this.#depth -= 1
    if (this.#depth > 0) return
    this.#ended = at
    this.#endedInLine = this.#lineEnds === 0
  }

  /** Of one object that holds no features: the largest of its lists of objects, or the object itself. */
  atEnd(): ItemPlace {
    if (this.#begin < 0) throw new SourceFault('empty-file', '')
    const lists = this.#arrays.filter(({ items }) => items > 0).sort((a, b) => b.items - a.items)
    const [largest] = lists
    if (!largest || this.#isGeometry()) {
      if (this.#ended < 0) throw new SourceFault('cut-off', 'one value')
      return { kind: 'one', start: this.#begin }
    }
    return {
      kind: 'array',
      start: largest.start,
      part: largest.name,
      parts: lists.map(({ name }) => name),
    }
  }

  #isGeometry(): boolean {
    return this.#arrays.some(({ name }) => name === 'coordinates' || name === 'geometries')
  }
}
