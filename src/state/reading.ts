import type { App } from './app'

/** What ends the reading of a file that goes on in a page; one at most. */
export const readings = new WeakMap<App, AbortController>()

/** A file is going to be read: the reading of any other is ended, and from here on this one can be. */
export function beginReading(app: App): AbortController {
  cancelReading(app)
  const own = new AbortController()
  readings.set(app, own)
  return own
}

/** Ends the reading of a file, if one goes on: nothing of it is shown. */
export function cancelReading(app: App): void {
  readings.get(app)?.abort()
}

/** Back to the page's own record, from a file that is open and from one that is being read. */
export function closeFile(app: App): void {
  cancelReading(app)
  app.actions.closeRecord()
}
