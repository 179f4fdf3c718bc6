import { type Codes, codesFor, type WordColumn } from '../../record/row-columns'
import { uint32 } from './growing-column'

/** Words that rows say again and again, each kept once. Code 0 is the empty text. */
export class Dictionary {
  readonly words: string[] = ['']
  readonly #codes = new Map<string, number>([['', 0]])

  codeOf(word: string): number {
    const known = this.#codes.get(word)
    if (known !== undefined) return known
    const own = ownText(word)
    const code = this.words.push(own) - 1
    this.#codes.set(own, code)
    return code
  }
}

const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()

/** A copy of a text: one that was cut out of a file would keep the whole piece of the file alive. */
export function ownText(text: string): string {
  return DECODER.decode(ENCODER.encode(text))
}

/** A column of words that grows row by row. */
export class GrowingWords {
  readonly #dictionary = new Dictionary()
  readonly #codes = uint32(0)
  #word = ''
  #code = 0

  /** Puts what the row says that came as the `index`th; rows come in their order. */
  put(index: number, word: string): void {
    // Most rows say what the row before them says.
    if (word !== this.#word) {
      this.#word = word
      this.#code = this.#dictionary.codeOf(word)
    }
    this.#codes.put(index, this.#code)
  }

  /** All words in the order of `order`, as narrow as they can be; the column is empty afterwards. */
  take(size: number, order: Uint32Array | null): WordColumn {
    const { words } = this.#dictionary
    return { codes: narrowed(this.#codes.take(size, order), words.length), words }
  }
}

/** Codes of a list of so many entries, in as few bytes as hold them. */
export function narrowed(codes: Uint32Array, entries: number): Codes {
  const narrow = codesFor(entries, 0)
  if (narrow instanceof Uint32Array || codes.length === 0) return codes.length === 0 ? narrow : codes
  const values = codesFor(entries, codes.length)
  values.set(codes)
  return values
}
