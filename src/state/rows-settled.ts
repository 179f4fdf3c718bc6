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
