import { AssetError } from '../assets/assets'
import { RECORD_FILES, type RecordFiles, readRecord } from '../files/dateline/read-record'
import type { App } from './app'
import { checkHash } from './check-hash'
import type { LoadState } from './store'

/** A codebook that fails costs only its names: the record is read without it. */
async function fetchFiles({ assets }: App, preface: unknown): Promise<RecordFiles> {
  const fetched = (Object.keys(RECORD_FILES) as (keyof RecordFiles)[]).filter((name) => name !== 'record')
  const entries = fetched.map(async (name) => {
    const json = assets.json(`data/${RECORD_FILES[name]}`)
    return [name, await (name === 'events' ? json : json.catch(() => undefined))] as const
  })
  return { ...Object.fromEntries(await Promise.all(entries)), record: preface } as RecordFiles
}

/** A file that was opened while the record was on its way keeps the page: the record waits until it is closed. */
async function untilNoFileIsOpen({ store }: App): Promise<void> {
  while (store.getState().source.kind === 'file')
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop()
        resolve()
      })
    })
}

/**
 * Fetches the built-in record, whose `record.json` (`preface`) the page has with it, with the
 * outcome in the store: ready with problems, or failed with a reason.
 * @throws what is a mistake of the program, once the store has it too
 */
export async function loadRecord(app: App, preface: unknown): Promise<void> {
  const { actions } = app
  actions.loadChanged({ state: 'loading' })
  try {
    const files = await fetchFiles(app, preface)
    const { value, problems } = readRecord(files)
    await untilNoFileIsOpen(app)
    if (value) {
      actions.recordLoaded(value, { state: 'ready', problems })
      checkHash(files.events, () => actions.post({ code: 'hash-mismatch' }))
    } else {
      const problem = problems[0]
      actions.loadChanged({
        state: 'failed',
        file: RECORD_FILES.events,
        reason: 'not-a-record',
        detail: problem ? `${problem.where}: ${problem.found}` : '',
      })
    }
  } catch (error) {
    await untilNoFileIsOpen(app)
    actions.loadChanged({ state: 'failed', ...failureOf(error) })
    if (!(error instanceof AssetError)) throw error
  }
}

function failureOf(error: unknown): Omit<Extract<LoadState, { state: 'failed' }>, 'state'> {
  if (!(error instanceof AssetError)) {
    return { file: RECORD_FILES.events, reason: 'fault', detail: String(error) }
  }
  const { path, reason, message } = error
  return { file: path.replace(/^data\//, ''), reason, detail: message }
}
