import { actions } from '../state/actions'

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** A text goes to "Check it yourself"; anything else is tried as a record. */
function isDocumentText(file: File): boolean {
  return /\.txt$/i.test(file.name) || file.type === 'text/plain'
}

async function openFile(file: File): Promise<void> {
  const { openRecord } = await import('../panels/share/open-record')
  await openRecord(file)
  actions.showDialog('open')
}

/**
 * A file that is dropped anywhere on the page is opened, until the returned function is called; without this
 * the browser would leave the page for it. A part that takes drops itself stops them before they come here.
 */
export function watchDrops(): () => void {
  const over = (event: DragEvent) => {
    if (holdsFile(event)) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event) || event.defaultPrevented) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (!file) return
    if (isDocumentText(file)) {
      actions.showDialog('check')
      return
    }
    openFile(file)
  }
  document.addEventListener('dragover', over)
  document.addEventListener('drop', drop)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('drop', drop)
  }
}
