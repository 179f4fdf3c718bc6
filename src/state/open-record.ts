import { fetchPart } from '../assets/fetch-part'
import { fileMark } from '../files/file-mark'
import { type FileReading, noReading } from '../files/file-reading'
import { isSameFile } from '../files/same-file'
import type { TableChoice } from '../files/table/open-table'
import { localDayOfMs } from '../model/civil-date'
import type { OpenAccount } from '../record/open-account'
import type { EventRecord } from '../record/record'
import { fitView } from '../view/fit-view'
import { prepareRows } from '../view/prepare-rows'
import { decodeView } from '../view/view-url'
import type { App } from './app'
import type { WantedFile } from './aside'
import { beginReading, readings } from './reading'

/**
 * Opens a file as the record and answers what was read of it. A file of which nothing can be shown
 * leaves the record as it is. The file is read in this browser and goes nowhere. Of two files the later one is opened:
 * the reading of the earlier is ended.
 *
 * A table that only its reader can tell how to read is not opened yet: the account warns of `needs-mapping`, or of
 * `needs-answers` where the columns are known, and `session.asking` says what is asked.
 */
export async function openRecord(
  app: App,
  file: unknown,
  own: AbortController = beginReading(app),
): Promise<OpenAccount> {
  return (await read(app, file, {}, own)).account
}

/** Goes on with the table of `session.asking`, as its reader says; answers as `openForReader` does. */
export async function openAsked(app: App, choice: TableChoice): Promise<boolean> {
  const { asking } = app.store.getState().session
  return asking !== null && (await openForReader(app, asking.file, choice))
}

/** Opens a file for a reader, who hears of whatever goes wrong; answers if there is anything to tell. */
export async function openForReader(app: App, file: File, choice: TableChoice = {}): Promise<boolean> {
  try {
    return !(await read(app, file, choice, beginReading(app))).cancelled
  } catch (error) {
    console.error(error)
    app.actions.fileRefused(noReading(file.name, 'cannot-read', String(error)))
    return true
  }
}

/**
 * A file for a link that asks for one: where it is another, the reader is asked first. Answers if there is anything to
 * tell of the reading.
 */
export async function openWanted(app: App, file: File): Promise<boolean> {
  const { wanted } = app.store.getState().session
  const mark = wanted && (await fileMark(file).catch(() => null))
  if (!wanted || isSameFile(wanted.mark, mark)) return openForReader(app, file)
  app.actions.otherFileFound({ file, mark })
  return false
}

async function read(
  app: App,
  file: unknown,
  choice: TableChoice,
  own: AbortController,
): Promise<{ readonly account: OpenAccount; readonly cancelled: boolean }> {
  if (!(file instanceof File)) throw new TypeError('dateline.open wants a File')
  const { signal } = own
  const { name } = file
  const { wanted } = app.store.getState().session
  const cancelled = () => ({ account: noReading(name, 'cancelled', '').account, cancelled: true })
  try {
    if (signal.aborted) return cancelled()
    app.actions.readingChanged({ name, progress: null })
    const reading = await readHere(app, file, choice, signal)
    if (reading.record) await prepareMap(app, reading.record, signal)
    const mark = reading.record && (file.size <= HASHED_FIRST_BYTES || wanted) ? await markOf(file) : null
    if (signal.aborted) reading.record?.rows?.close()
    if (signal.aborted) return cancelled()
    show(app, file, reading, { mark, wanted })
    if (mark === null && reading.record) await nameInLinks(app, file)
    return { account: reading.account, cancelled: false }
  } finally {
    if (readings.get(app) === own) {
      readings.delete(app)
      app.actions.readingChanged(null)
    }
  }
}

/** The map draws fewer events at once without holding up the page. */
const FEW = 2_000
/** Of more events that a table has none is drawn by itself, so that nothing is prepared for that. */
const MOST_PREPARED = 10_000

/** Has worked out what map and page need of a large record, with a breath between two pieces. */
export async function prepareMap({ map }: App, record: EventRecord, signal: AbortSignal): Promise<void> {
  const { said, size } = record.table
  if (size <= FEW) return
  const isTable = said !== null && size > MOST_PREPARED
  for (const _ of isTable ? prepareRows(record) : (map.current?.preparing(record) ?? [])) {
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return
  }
}

async function readHere(
  app: App,
  file: File,
  choice: TableChoice,
  signal: AbortSignal,
): Promise<FileReading> {
  const { store, actions, assets } = app
  const { readFile } = await fetchPart(() => import('../files/read-file'))
  const { behind, record } = store.getState()
  return readFile(file, {
    startWorker: () => assets.worker('file'),
    reader: async () => (await fetchPart(() => import('../files/read-any'))).readAny,
    fallback: behind?.record ?? record,
    choice,
    today: localDayOfMs(Date.now()),
    signal,
    tell: (progress) => {
      if (!signal.aborted) actions.readingChanged({ name: file.name, progress })
    },
  })
}

/** The hash of a file of so many bytes is there before the record is; a larger one is on the screen first. */
const HASHED_FIRST_BYTES = 4 * 1024 * 1024

function markOf(file: File): Promise<string | null> {
  return fileMark(file).catch(() => null)
}

/** Links to what is on the screen name the file from when its hash is known. */
async function nameInLinks({ store, actions }: App, file: File): Promise<void> {
  const { source } = store.getState()
  const mark = await markOf(file)
  if (store.getState().source === source) actions.fileMarked(mark)
}

/** What links name an opened file by, and the link that wanted it, if any. */
interface Naming {
  readonly mark: string | null
  readonly wanted: WantedFile | null
}

function show({ actions }: App, file: File, reading: FileReading, { mark, wanted }: Naming): void {
  const { account, problems, view, partOf, record, asked } = reading
  if (asked) {
    actions.asked({ file, asked })
    return
  }
  if (!record) {
    actions.fileRefused({ account, problems })
    return
  }
  // What a link said of another file may still fit; whoever opened it anyway was told that it is another.
  const decoded = wanted ?? decodeView(view ?? '')
  actions.recordOpened(
    record,
    { kind: 'file', name: account.name, account, partOf },
    { account, problems },
    { problems: decoded.problems, view: fitView(decoded.view, record) },
    mark,
  )
}
