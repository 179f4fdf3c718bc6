import type { Tab } from './tab'

/** Has a page keep its own errors and warnings: WebKit tells nobody of any, the others not of all. */
export const KEEP_FAULTS = `(() => {
  if ('faultsHere' in window) return
  window.faultsHere = []
  const keep = (said) => window.faultsHere.push(String(said))
  addEventListener('error', ({ message }) => keep(message))
  addEventListener('unhandledrejection', ({ reason }) => keep(reason))
  for (const level of ['error', 'warn']) {
    const say = console[level]
    console[level] = (...said) => { keep(said.join(' ')); say.apply(console, said) }
  }
})()`

const TAKE = 'Promise.resolve(JSON.stringify((window.faultsHere ?? []).splice(0)))'

/** A tab that gathers what its pages kept, beside what the browser told of them; an error told by both counts once. */
export function gatheringFaults(tab: Omit<Tab, 'faults'>, told: readonly string[] = []): Tab {
  const kept: string[] = []
  const take = async () => void kept.push(...(JSON.parse(await tab.ask(TAKE)) as string[]))
  return {
    ...tab,
    go: async (address) => {
      await take()
      await tab.go(address)
    },
    faults: async () => {
      await take()
      return [...new Set([...told, ...kept])]
    },
  }
}
