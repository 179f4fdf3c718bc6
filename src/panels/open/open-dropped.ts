import { actions } from '../../state/actions'
import { store } from '../../state/store'
import { checkFile } from './check-document'
import { openForReader } from './open-record'

function isText(file: File): boolean {
  return /\.txt$/i.test(file.name) || file.type === 'text/plain'
}

/**
 * A file that was dropped on the page: the text of a document of the record goes to "Check it yourself",
 * anything else is tried as a record, so that the reader is told why it is none.
 */
export async function openDropped(file: File): Promise<void> {
  if (isText(file)) {
    const checked = await checkFile(file, store.getState().record.documents)
    if (checked.code === 'same') {
      actions.giveText(checked.document.id, checked.lines)
      actions.showDialog('check')
      return
    }
  }
  await openForReader(file)
  actions.showDialog('open')
}
