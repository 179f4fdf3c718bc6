import type { Day } from '../model/civil-date'
import type { ConflictEvent } from '../model/event'
import { unpackRecord } from '../record/packed-record'
import { recordOfRows, releaseRows } from '../record/record-of-rows'
import type { Codebooks } from './export-slip'
import { type FileReading, noReading } from './file-reading'
import type { Progress } from './format'
import type { readAny } from './read-any'
import type { ReadingAnswer, ReadingQuestion } from './reading-messages'
import { type AskedWorker, askWorker } from './table/ask-worker'
import type { TableChoice } from './table/open-table'
import { openedRowsOf } from './table/opened-rows-of'

/** No table that people pass on is larger, and a tab could not point into it. */
const LIMIT_BYTES = 2 * 1024 * 1024 * 1024
/** A worker says at once that it lives; one whose script is not what it was says nothing at all. */
const SILENCE_MS = 15_000

interface ReadOptions {
  readonly startWorker: () => Worker
  /** Fetches what the page reads with where it gets no worker. */
  readonly reader: () => Promise<typeof readAny>
  /** The codebooks of the page's own record: what the file does not carry is taken from them. */
  readonly fallback: Codebooks
  /** What its reader has said of the table that the file is; nothing for a file that is opened for the first time. */
  readonly choice?: TableChoice
  /** Dates beyond it are doubted. */
  readonly today: Day
  /** Ends the reading, however far it has come and whether the worker still answers or not. */
  readonly signal: AbortSignal
  /** `null` while the rows are not known yet, or all are read. */
  readonly tell: (progress: Progress | null) => void
}

/** Reads a file off the main thread, in a worker of the caller's; a file that cannot be read is an account that says why. */
export async function readFile(file: File, options: ReadOptions): Promise<FileReading> {
  const { name, size } = file
  if (size >= LIMIT_BYTES) return noReading(name, 'too-large', String(size))
  // Without its worker (a sandbox, a half-copied site) the page reads the file itself.
  return (await readInWorker(file, options)) ?? readInPage(file, options)
}

/** `null` when there is no worker to be had. */
function readInWorker(
  file: File,
  { startWorker, fallback, choice = {}, today, signal, tell }: ReadOptions,
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
      // One that has read a table is asked for its rows as long as the table is open.
      if (!reading?.record?.rows) worker.terminate()
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
      else if (data.kind === 'table') finish(tableReading(data, askWorker(worker)))
      else if (data.kind === 'read')
        finish({ ...data.reading, record: data.packed && unpackRecord(data.packed, events) })
    }
    worker.onmessageerror = () => fail('')
    worker.onerror = (event) => fail(event.message ?? '')
    signal.addEventListener('abort', cancel)
    if (signal.aborted) return cancel()
    try {
      const any = { file, fallback: codebooksOf(fallback), choice, today }
      worker.postMessage({ kind: 'read', any } satisfies ReadingQuestion)
    } catch {
      finish(null)
    }
  })
}

/** The codebooks alone, of what may be a whole record: a worker is given no functions. */
function codebooksOf({ actors, places, documents, speakers, footprints }: Codebooks): Codebooks {
  return { actors, places, documents, speakers, footprints }
}

/** By then nothing on the page draws a table that was closed. */
const RELEASE_MS = 1_000

/** The reading of a table; `ask` and `close` are the way to whoever keeps its words. */
function tableReading(
  { account, problems, packed, offered }: Omit<Extract<ReadingAnswer, { kind: 'table' }>, 'kind'>,
  { ask, close }: AskedWorker,
): FileReading {
  const end = () => {
    close()
    setTimeout(() => packed && releaseRows(packed, record?.facts.rows), RELEASE_MS)
  }
  const rows = packed && openedRowsOf(offered, packed.columns.said.line, ask, end)
  const record = packed && recordOfRows(packed, rows)
  return { account, problems, partOf: '', view: null, record, asked: null }
}

async function readInPage(
  file: File,
  { reader, fallback, choice = {}, today, signal, tell }: ReadOptions,
): Promise<FileReading> {
  const { name } = file
  try {
    const read = await reader()
    const found = await read({ file, fallback, choice, today }, async (progress) => {
      tell(progress)
      await nextTask()
      signal.throwIfAborted()
    })
    signal.throwIfAborted()
    return found.kind === 'table'
      ? tableReading(found.table, { ask: found.table.ask, close: () => {} })
      : found.reading
  } catch (error) {
    return signal.aborted ? noReading(name, 'cancelled', '') : noReading(name, 'cannot-read', String(error))
  }
}

/** Lets the page paint and hear its reader. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
