import { type RecordFiles, readRecord } from '../files/dateline/read-record'
import { actions } from '../state/actions'
import { type LoadFailure, store } from '../state/store'
import { checkHash } from './check-hash'
import { pagePreface } from './page-preface'

/** Longer than a slow phone needs for the files, shorter than a reader waits. */
const STALL_MS = 15_000

class LoadError extends Error {
  constructor(
    readonly file: string,
    readonly reason: LoadFailure,
    detail: string,
  ) {
    super(detail)
  }
}

async function fetchJson(file: string): Promise<unknown> {
  const signal = AbortSignal.timeout(STALL_MS)
  try {
    const response = await fetch(new URL(`data/${file}`, document.baseURI), { signal })
    if (response.status === 404) throw new LoadError(file, 'missing', '404')
    if (!response.ok) throw new LoadError(file, 'server', String(response.status))
    const text = await response.text()
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new LoadError(file, 'unreadable', String(error))
    }
  } catch (error) {
    if (error instanceof LoadError) throw error
    throw new LoadError(file, signal.aborted ? 'timeout' : 'network', String(error))
  }
}

/** A codebook that fails costs only its names: the record is read without it. */
async function fetchOptional(file: string): Promise<unknown> {
  return fetchJson(file).catch(() => undefined)
}

/** A file that was opened while the record was on its way keeps the page: the record waits until it is closed. */
async function untilNoFileIsOpen(): Promise<void> {
  while (store.getState().session.recordName !== null)
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop()
        resolve()
      })
    })
}

/** Fetches the built-in record, with the outcome in the store: ready with problems, or failed with a reason. */
export async function loadRecord(): Promise<void> {
  actions.loadChanged({ state: 'loading' })
  try {
    const [events, actors, places, documents, footprints, speakers] = await Promise.all([
      fetchJson('events.geojson'),
      fetchOptional('actors.json'),
      fetchOptional('places.json'),
      fetchOptional('documents.json'),
      fetchOptional('footprints.geojson'),
      fetchOptional('speakers.json'),
    ])
    const record = pagePreface()
    const files: RecordFiles = { events, actors, places, documents, footprints, speakers, record }
    const { value, problems } = readRecord(files)
    await untilNoFileIsOpen()
    if (value) {
      actions.recordLoaded(value, { state: 'ready', problems }, null)
      checkHash(events)
    } else {
      const problem = problems[0]
      actions.loadChanged({
        state: 'failed',
        file: 'events.geojson',
        reason: 'not-a-record',
        detail: problem ? `${problem.where}: ${problem.found}` : '',
      })
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    await untilNoFileIsOpen()
    actions.loadChanged({ state: 'failed', file: error.file, reason: error.reason, detail: error.message })
  }
}
