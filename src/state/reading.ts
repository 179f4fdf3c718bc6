import type { App } from './app'

/** What ends the reading of a file that goes on in a page; one at most. */
export const readings = new WeakMap<App, AbortController>()

/** Ends the reading of a file, if one goes on: nothing of it is shown. */
export function cancelReading(app: App): void {
  readings.get(app)?.abort()
}

/** Back to the page's own record, from a file that is open and from one that is being read. */
export function closeFile(app: App): void {
  cancelReading(app)
  app.actions.closeRecord()
}
