import { fetchPart } from '../assets/fetch-part'
import type { App } from './app'

const pending = new Set<Promise<unknown>>()

/** Resolves when whatever was asked of the rows of a reader's file has been answered, or could not be. */
export async function rowsSettled(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending)
}

/** Has a script that waits for the page wait for this, too. */
export function waitingFor<T>(promise: Promise<T>): Promise<T> {
  pending.add(promise)
  const done = () => pending.delete(promise)
  promise.then(done, done)
  return promise
}

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
