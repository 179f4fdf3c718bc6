import { fetchPart } from '../assets/fetch-part'
import { recordOfOpened } from '../files/dateline/read-opened'
import { unreadable } from '../files/opened-file'
import type { OpenAccount } from '../record/open-account'
import { fitView } from '../view/fit-view'
import { decodeView } from '../view/view-url'
import type { App } from './app'

/**
 * Opens a file as the record and answers what was read of it. A file of which nothing can be shown
 * leaves the record as it is. The file is read in this browser and goes nowhere.
 */
export async function openRecord({ store, actions, assets }: App, file: unknown): Promise<OpenAccount> {
  if (!(file instanceof File)) throw new TypeError('dateline.open wants a File')
  const { readFile } = await fetchPart(() => import('../files/read-file'))
  const opened = await readFile(file, () => assets.worker('file'))
  const { account, problems, view, partOf } = opened
  if (account.accepted === 0) actions.fileRefused({ account, problems })
  else {
    const { behind, record } = store.getState()
    const own = recordOfOpened(opened, behind?.record ?? record)
    const decoded = decodeView(view ?? '')
    actions.recordOpened(
      own,
      { kind: 'file', name: account.name, account, partOf },
      { account, problems },
      { ...decoded, view: fitView(decoded.view, own) },
    )
  }
  return account
}

/** Opens a file for a reader, who hears of whatever goes wrong; a script is thrown it. */
export async function openForReader(app: App, file: File): Promise<void> {
  try {
    await openRecord(app, file)
  } catch (error) {
    console.error(error)
    const { name } = file
    const { account, problems } = unreadable(name, { code: 'cannot-read', where: name, found: String(error) })
    app.actions.fileRefused({ account, problems })
  }
}
