import type { Problem } from '../../model/problem'
import type { TableSource } from './row-source'

/** A file that a reader chose, or what was unpacked from one. */
export type SourceFile = Blob & { readonly name: string }

/** What its reader says of a file where the guess is wrong; a part is one of `notes.parts`. */
export interface SourceOptions {
  readonly encoding?: string | undefined
  readonly separator?: string | undefined
  readonly part?: string | undefined
}

/** Refused before a byte is read: more than any table that people pass on, and more than a tab can point into. */
export const MOST_BYTES = 2 * 1024 ** 3
/** What comes out of a packed file; beyond, a small file is a trap. */
export const MOST_UNPACKED_BYTES = 1024 ** 3
/** Of formats that have to be read as a whole to be read at all. */
export const MOST_WHOLE_BYTES = 512 * 1024 ** 2
/** Faults of one kind that are named with their place; the rest are one more line with their number. */
export const MOST_NAMED = 20

/** A fault of the file itself, thrown where reading cannot go on. */
export class SourceFault extends Error {
  constructor(
    readonly code: string,
    readonly found: string,
    readonly line: number | null = null,
  ) {
    super(`${code}: ${found}`)
  }
}

/** Opens a file whose kind is known; `openInner` opens what was packed in it. */
export type OpenSource = (
  file: SourceFile,
  options: SourceOptions,
  openInner: (file: SourceFile, options: SourceOptions) => Promise<TableSource | Problem>,
) => Promise<TableSource | Problem>

export function sourceProblem(
  name: string,
  code: string,
  found: string,
  line: number | null = null,
): Problem {
  return { code, where: line === null ? name : `${name} / ${line}`, found }
}

/** Whatever was thrown while a file was read: a fault of ours keeps its code, a file that is gone says so. */
export function problemOf(name: string, error: unknown): Problem {
  if (error instanceof SourceFault) return sourceProblem(name, error.code, error.found, error.line)
  const gone = error instanceof Error && /^Not(?:Readable|Found)Error$/.test(error.name)
  return sourceProblem(name, gone ? 'file-changed' : 'cannot-read', String(error))
}

/** Bytes of a file; all of it where no end is given. */
export async function bytesOf(file: Blob, from = 0, to = file.size): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer())
}

/** All bytes of a file whose format can only be read as a whole. */
export async function wholeOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_WHOLE_BYTES) throw new SourceFault('too-large', String(file.size))
  return bytesOf(file)
}
