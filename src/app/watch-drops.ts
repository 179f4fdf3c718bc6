import { fetchPart } from '../assets/fetch-part'
import type { App } from '../state/app'

function holdsFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/**
 * A file that is dropped anywhere on the page is opened, until the returned function is called; without this
 * the browser would leave the page for it. A part that takes drops itself stops them before they come here.
 */
export function watchDrops(app: App): () => void {
  const over = (event: DragEvent) => {
    if (holdsFile(event)) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!holdsFile(event) || event.defaultPrevented) return
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (!file) return
    fetchPart(() => import('../panels/open/open-dropped')).then(
      ({ openDropped }) => openDropped(app, file),
      () => app.actions.postOnce({ code: 'part-failed' }),
    )
  }
  document.addEventListener('dragover', over)
  document.addEventListener('drop', drop)
  return () => {
    document.removeEventListener('dragover', over)
    document.removeEventListener('drop', drop)
  }
}
