/** Runs what needs the browser's storage; a frame without an origin, a full disk or a reader may forbid it. */
export function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage)
  } catch {
    // What was to be kept then lasts as long as the page.
    return null
  }
}
