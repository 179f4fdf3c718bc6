import { recordOfOpened } from '../../formats/read-opened'
import type { OpenAccount } from '../../model/open-account'
import { actions } from '../../state/actions'
import { type AppState, store } from '../../state/store'

type BuiltIn = Pick<AppState, 'record'> & { readonly load: AppState['session']['load'] }

/** The record that the page came with, kept while a file is open. */
let builtIn: BuiltIn | null = null

/**
 * Opens a file as the record and answers what was read of it. A file of which nothing can be shown
 * leaves the record as it is. The file is read in this browser and goes nowhere.
 */
export async function openRecord(file: unknown): Promise<OpenAccount> {
  if (!(file instanceof File)) throw new TypeError('dateline.open wants a File')
  const { readFile } = await import('../../workers/read-file')
  const opened = await readFile(file)
  const { record, session } = store.getState()
  if (session.recordName === null) builtIn = { record, load: session.load }
  const { account, problems, view } = opened
  if (account.accepted === 0) actions.fileRefused({ account, problems })
  else
    actions.recordOpened(
      recordOfOpened(opened, builtIn?.record ?? record),
      { account, problems },
      view === null ? null : `#${view}`,
    )
  return account
}

/** Back to the built-in record; nothing happens where no file is open. */
export function closeRecord(): void {
  if (builtIn === null || store.getState().session.recordName === null) return
  actions.recordLoaded(builtIn.record, builtIn.load, null)
  builtIn = null
}
