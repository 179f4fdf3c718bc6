import { fetchPart } from '../assets/fetch-part'
import type { App } from './app'
import { waitingFor } from './rows-settled'

/** Fetches what asks the worker of a reader's file, once the first file is open whose rows a worker keeps. */
export function watchRows(app: App): () => void {
  let stop: (() => void) | null = null
  const begin = () => {
    if (app.store.getState().record.rows === null) return
    stop?.()
    stop = null
    waitingFor(fetchPart(() => import('./answer-rows'))).then(
      ({ answerRows }) => {
        stop = answerRows(app)
      },
      () => app.actions.postOnce({ code: 'part-failed' }),
    )
  }
  stop = app.store.subscribe(begin)
  begin()
  return () => stop?.()
}
