import type { App } from './app'

/** Before that nobody wonders; from then on the page says how much has come, no more often than the second figure. */
const QUIET_MS = 2_000
const BETWEEN_MS = 500

/** Tells the page of a record that is slow to come how many bytes of it are there, until it is stopped. */
export function watchProgress({ store, actions }: App) {
  let count = 0
  let told = 0
  const tell = () => {
    if (count === told || store.getState().session.load.state !== 'loading') return
    told = count
    actions.loadChanged({ state: 'loading', receivedBytes: count })
  }
  let again: ReturnType<typeof setInterval> | undefined
  const first = setTimeout(() => {
    tell()
    again = setInterval(tell, BETWEEN_MS)
  }, QUIET_MS)
  return {
    received: (bytes: number) => {
      count += bytes
    },
    stop: () => {
      clearTimeout(first)
      clearInterval(again)
    },
  }
}
