/** What covers the page now: dialogs, popovers, a sheet that was pulled up, a list over the map. */
export interface Covers {
  /** Something covers the page until the returned function is called; `close` takes it away. */
  readonly add: (close: () => void) => () => void
  readonly count: () => number
  /** Takes the newest away until so many are left. */
  readonly closeTo: (count: number) => void
  /** Calls back whenever something has come to cover the page, until the returned function is called. */
  readonly watch: (listener: () => void) => () => void
}

export function createCovers(): Covers {
  let open: readonly { readonly close: () => void }[] = []
  const listeners = new Set<() => void>()
  return {
    add: (close) => {
      const cover = { close }
      open = [...open, cover]
      for (const listener of listeners) listener()
      return () => {
        open = open.filter((one) => one !== cover)
      }
    },
    count: () => open.length,
    closeTo: (count) => {
      const closing = open.slice(count)
      open = open.slice(0, count)
      for (const { close } of closing.reverse()) close()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
