import type { App } from '../../state/app'
import { openWanted } from '../../state/open-record'
import { checkFile } from './check-document'

function isText(file: File): boolean {
  return /\.txt$/i.test(file.name) || file.type === 'text/plain'
}

/**
 * A file that was dropped on the page: the text of a document of the record goes to the dialog that checks it,
 * anything else is tried as a record, so that the reader is told why it is none.
 */
export async function openDropped(app: App, file: File): Promise<void> {
  const { store, actions } = app
  if (isText(file) && !store.getState().session.wanted) {
    const checked = await checkFile(file, store.getState().record.documents)
    if (checked.code === 'same') {
      actions.giveText(checked.document.id, checked.lines)
      actions.showDialog('check')
      return
    }
  }
  if (await openWanted(app, file)) actions.showDialog('open')
}
