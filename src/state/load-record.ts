import { RECORD_FILES, readRecord } from '../files/dateline/read-record'
import type { Problem } from '../model/problem'
import type { App } from './app'
import { checkFiles } from './check-files'
import { checkHash } from './check-hash'
import { fetchRecord, forgetFetched, reasonOf } from './fetch-record'
import type { LoadState } from './store'

/** What the page came with of its record: `record.json`, and the hash of every other file of `data/`. */
export interface PageRecord {
  readonly preface: unknown
  readonly manifest: unknown
}

type Failed = Extract<LoadState, { state: 'failed' }>

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
 * Fetches the built-in record with the outcome in the store: ready with problems, or failed with a reason. What came
 * is then compared with what was built.
 * @throws what is a mistake of the program, once the store has it too
 */
export async function loadRecord(app: App, { preface, manifest }: PageRecord): Promise<void> {
  const { actions } = app
  actions.loadChanged({ state: 'loading' })
  try {
    const { files, hashes, missing } = await fetchRecord(app)
    const { value, problems } = readRecord({ ...files, record: preface })
    forgetFetched(app)
    await untilNoFileIsOpen(app)
    if (!value || value.table.size + value.tombstones.size === 0) {
      actions.loadChanged(nothingRead(value ? 'empty' : 'not-a-record', problems))
      return
    }
    actions.recordLoaded(value, { state: 'ready', problems: withReasons(problems, missing) })
    if (manifest) await checkFiles(app, hashes, manifest)
    else
      await checkHash(files.events, () =>
        actions.filesChecked({ outcome: 'changed', files: [RECORD_FILES.events] }),
      )
  } catch (error) {
    await untilNoFileIsOpen(app)
    actions.loadChanged(failureOf(error))
    if (reasonOf(error) === null) throw error
  }
}

/** Of a codebook that did not come, why. */
function withReasons(problems: readonly Problem[], missing: ReadonlyMap<string, string>): readonly Problem[] {
  return problems.map((problem) => {
    const reason = missing.get(problem.where)
    return reason === undefined ? problem : { code: problem.code, where: problem.where, found: reason }
  })
}

/** A record of nothing: the first that was refused of it says more than that it is empty. */
function nothingRead(reason: 'empty' | 'not-a-record', problems: readonly Problem[]): Failed {
  const first = problems.find(({ where }) => where.startsWith(RECORD_FILES.events))
  return {
    state: 'failed',
    file: RECORD_FILES.events,
    reason: first ? 'not-a-record' : reason,
    detail: first ? `${first.where}: ${first.found}` : '',
  }
}

function failureOf(error: unknown): Failed {
  const reason = reasonOf(error) ?? 'fault'
  const detail = reason === 'fault' || !(error instanceof Error) ? String(error) : error.message
  return { state: 'failed', file: RECORD_FILES.events, reason, detail }
}
