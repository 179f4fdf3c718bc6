import { fetchPart } from '../assets/fetch-part'
import type { App } from '../state/app'

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** A file that was pasted, or the rows of a table that were copied out of a spreadsheet; `null` for any other text. */
function pastedFile({ clipboardData }: ClipboardEvent): File | null {
  const [file] = clipboardData?.files ?? []
  if (file) return file
  const text = clipboardData?.getData('text/plain') ?? ''
  return text.trim().includes('\n') ? new File([text], 'pasted') : null
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null
}

/**
 * A file that is dropped anywhere on the page, or pasted, is opened, until the returned function is called; without
 * this the browser would leave the page for a dropped one. A part that takes drops itself stops them before they come
 * here.
 */
export function watchDrops(app: App): () => void {
  const open = (file: File) => {
    fetchPart(() => import('../panels/open/open-dropped')).then(
      ({ openDropped }) => openDropped(app, file),
      () => app.actions.postOnce({ code: 'part-failed' }),
    )
  }
  const over = (event: DragEvent) => {
    if (holdsFile(event)) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event) || event.defaultPrevented) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) open(file)
  }
  const paste = (event: ClipboardEvent) => {
    if (event.defaultPrevented || takesText(event.target)) return
    const file = pastedFile(event)
    if (!file) return
    event.preventDefault()
    open(file)
  }
  document.addEventListener('dragover', over)
  document.addEventListener('drop', drop)
  document.addEventListener('paste', paste)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('drop', drop)
    document.removeEventListener('paste', paste)
  }
}
