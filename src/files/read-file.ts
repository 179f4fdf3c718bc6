import type { ConflictEvent } from '../model/event'
import { unpackRecord } from '../record/packed-record'
import type { Codebooks } from './export-slip'
import { type FileReading, noReading, readingOf } from './file-reading'
import type { Progress } from './format'
import { readBytes } from './read-bytes'
import type { ReadingAnswer, ReadingQuestion } from './reading-messages'

/** Beyond this a tab would rather die than answer. */
const LIMIT_BYTES = 256 * 1024 * 1024
/** A worker says at once that it lives; one whose script is not what it was says nothing at all. */
const SILENCE_MS = 15_000

interface ReadOptions {
  readonly startWorker: () => Worker
  /** The codebooks of the page's own record: what the file does not carry is taken from them. */
  readonly fallback: Codebooks
  /** Ends the reading, however far it has come and whether the worker still answers or not. */
  readonly signal: AbortSignal
  /** `null` while the rows are not known yet, or all are read. */
  readonly tell: (progress: Progress | null) => void
}

/** Reads a file off the main thread, in a worker of the caller's; a file that cannot be read is an account that says why. */
export async function readFile(file: File, options: ReadOptions): Promise<FileReading> {
  const { name, size } = file
  if (size > LIMIT_BYTES) return noReading(name, 'too-large', String(size))
  // Without its worker (a sandbox, a half-copied site) the page reads the file itself.
  return (await readInWorker(file, options)) ?? readInPage(file, options)
}

/** `null` when there is no worker to be had. */
function readInWorker(
  file: File,
  { startWorker, fallback, signal, tell }: ReadOptions,
): Promise<FileReading | null> {
  const { name } = file
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = startWorker()
    } catch {
      resolve(null)
      return
    }
    const events: ConflictEvent[] = []
    let lives = false
    const finish = (reading: FileReading | null) => {
      clearTimeout(silence)
      worker.terminate()
      signal.removeEventListener('abort', cancel)
      resolve(reading)
    }
    const cancel = () => finish(noReading(name, 'cancelled', ''))
    const fail = (found: string) => {
      // One that has begun and then dies would take the page with it.
      if (lives) return finish(noReading(name, 'cannot-read', found))
      // The page reads a file as well, but stands still for it: whoever runs the site should hear of it.
      console.error(`the worker that reads files did not begin: ${found}`)
      finish(null)
    }
    const silence = setTimeout(() => fail('silence'), SILENCE_MS)
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      lives = true
      clearTimeout(silence)
      if (data.kind === 'progress') tell(data.progress)
      else if (data.kind === 'events') for (const event of data.events) events.push(event)
      else if (data.kind === 'failed') fail(data.found)
      else finish({ ...data.reading, record: data.packed && unpackRecord(data.packed, events) })
    }
    worker.onmessageerror = () => fail('')
    worker.onerror = (event) => fail(event.message ?? '')
    signal.addEventListener('abort', cancel)
    if (signal.aborted) return cancel()
    try {
      worker.postMessage({ file, fallback: codebooksOf(fallback) } satisfies ReadingQuestion)
    } catch {
      finish(null)
    }
  })
}

/** The codebooks alone, of what may be a whole record: a worker is given no functions. */
function codebooksOf({ actors, places, documents, speakers, footprints }: Codebooks): Codebooks {
  return { actors, places, documents, speakers, footprints }
}

async function readInPage(file: File, { fallback, signal, tell }: ReadOptions): Promise<FileReading> {
  const { name } = file
  try {
    const bytes = await file.arrayBuffer()
    const opened = await readBytes(name, bytes, async (progress) => {
      tell(progress)
      await nextTask()
      signal.throwIfAborted()
    })
    signal.throwIfAborted()
    return readingOf(opened, fallback)
  } catch (error) {
    return signal.aborted ? noReading(name, 'cancelled', '') : noReading(name, 'cannot-read', String(error))
  }
}

/** Lets the page paint and hear its reader. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
