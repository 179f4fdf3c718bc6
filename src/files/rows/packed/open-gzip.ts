import type { Problem } from '../../../model/problem'
import {
  MOST_UNPACKED_BYTES,
  type OpenSource,
  SourceFault,
  type SourceFile,
  sourceProblem,
} from '../source-file'

/** Handed to the browser at once, which may keep it on the disk. */
const PART_BYTES = 16 * 1024 ** 2

interface Unpacked {
  readonly file: SourceFile
  /** Why it ends before its end. */
  readonly fault: Problem | null
}

/** What gzip was put around. */
export const openGzip: OpenSource = async (file, options, openInner) => {
  const { file: inner, fault } = await unpackGzip(file)
  const source = await openInner(inner, options)
  if ('code' in source || fault === null) return source
  return { ...source, read: async (take) => [...(await source.read(take)), fault] }
}

/** The file that was packed; of one that was cut off or damaged, what is before that. */
export async function unpackGzip(file: SourceFile, most = MOST_UNPACKED_BYTES): Promise<Unpacked> {
  const gathered = new Gathered(most)
  let fault: Problem | null = null
  try {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) gathered.add(read.value)
  } catch (error) {
    if (error instanceof SourceFault) throw error
    if (gathered.bytes === 0) throw new SourceFault('bad-packing', String(error))
    fault = sourceProblem(file.name, 'cut-off', String(error))
  }
  const name = file.name.replace(/\.gz$/i, '')
  return { file: Object.assign(gathered.blob(), { name }), fault }
}

/** Bytes that come in many small arrays. */
class Gathered {
  bytes = 0
  #held: Uint8Array<ArrayBuffer>[] = []
  #heldBytes = 0
  readonly #parts: Blob[] = []

  constructor(readonly most: number) {}

  add(chunk: Uint8Array<ArrayBuffer>): void {
    this.bytes += chunk.length
    if (this.bytes > this.most) throw new SourceFault('unpacks-too-large', String(this.most))
    this.#held.push(chunk)
    this.#heldBytes += chunk.length
    if (this.#heldBytes >= PART_BYTES) this.#handOver()
  }

  #handOver(): void {
    this.#parts.push(new Blob(this.#held))
    this.#held = []
    this.#heldBytes = 0
  }

  blob(): Blob {
    this.#handOver()
    return new Blob(this.#parts)
  }
}
