import { recordOfOpened, unreadable } from '../../files/dateline/read-opened'
import type { OpenAccount } from '../../record/open-account'
import { actions } from '../../state/actions'
import { type AppState, store } from '../../state/store'
import { decodeView } from '../../view/view-url'
import { fitView } from './fit-view'

type BuiltIn = Pick<AppState, 'record'> & { readonly load: AppState['session']['load'] }

/** The record that the page came with, kept while a file is open. */
let builtIn: BuiltIn | null = null

/**
 * Opens a file as the record and answers what was read of it. A file of which nothing can be shown
 * leaves the record as it is. The file is read in this browser and goes nowhere.
 */
export async function openRecord(file: unknown): Promise<OpenAccount> {
  if (!(file instanceof File)) throw new TypeError('dateline.open wants a File')
  const { readFile } = await import('../../files/read-file')
  const opened = await readFile(file)
  const { record, session } = store.getState()
  if (session.recordName === null) builtIn = { record, load: session.load }
  const { account, problems, view } = opened
  if (account.accepted === 0) actions.fileRefused({ account, problems })
  else {
    const own = recordOfOpened(opened, builtIn?.record ?? record)
    const decoded = decodeView(view ?? '')
    actions.recordOpened(own, { account, problems }, { ...decoded, view: fitView(decoded.view, own) })
  }
  return account
}

/** Opens a file for a reader, who hears of whatever goes wrong; a script is thrown it. */
export async function openForReader(file: File): Promise<void> {
  try {
    await openRecord(file)
  } catch (error) {
    console.error(error)
    const { name } = file
    const { account, problems } = unreadable(name, { code: 'cannot-read', where: name, found: String(error) })
    actions.fileRefused({ account, problems })
  }
}

/** Back to the built-in record; nothing happens where no file is open. */
export function closeRecord(): void {
  if (builtIn === null || store.getState().session.recordName === null) return
  actions.recordLoaded(builtIn.record, builtIn.load, null)
  builtIn = null
}
