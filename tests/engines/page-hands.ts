/** What a reader, or a script of theirs, does with the page of a tab. */
import { type Place, run, type Tab } from './tab'

/** Fails a step with what was found in place of what should hold. */
export function hold(holds: boolean, found: unknown): asserts holds {
  if (!holds) throw new Error(`found ${JSON.stringify(found)}`)
}

export const view = (tab: Tab) => run(tab, () => window.dateline.view())
export const shown = (tab: Tab) => run(tab, () => window.dateline.shown().length)
export const settle = (tab: Tab) => run(tab, () => window.dateline.settled())
export const go = async (tab: Tab, wanted: Readonly<Record<string, unknown>>) => {
  await run(tab, (values) => window.dateline.go(values), wanted)
  await settle(tab)
}

/** Waits in the page until an expression of it holds. */
export async function until(tab: Tab, holds: () => boolean): Promise<void> {
  const held = await tab.ask(`new Promise((resolve) => {
    const [holds, end] = [${holds}, performance.now() + 30000]
    const look = () => holds() ? resolve('yes') : performance.now() > end ? resolve('no') : setTimeout(look, 50)
    look()
  })`)
  if (held !== 'yes') throw new Error(`never: ${String(holds)}`)
}

/** The middle of what a selector finds, once it is there and in sight. */
export async function middleOf(tab: Tab, selector: string): Promise<Place> {
  const place = await run(
    tab,
    async (wanted) => {
      for (let look = 0; look < 200; look += 1) {
        const found = [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility())
        if (found) {
          found.scrollIntoView({ block: 'nearest' })
          const { x, y, width, height } = found.getBoundingClientRect()
          if (width > 0) return { x: x + width / 2, y: y + height / 2 }
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return null
    },
    selector,
  )
  if (!place) throw new Error(`no ${selector}`)
  return place
}

export const part = (name: string) => `[data-part="${name}"]`

export async function press(tab: Tab, selector: string): Promise<void> {
  await tab.draw([await middleOf(tab, selector)])
  await settle(tab)
}

export async function focus(tab: Tab, selector: string): Promise<void> {
  await middleOf(tab, selector)
  await run(tab, (wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector)
}

export async function open(tab: Tab, address: string): Promise<void> {
  // A fragment alone would not load the page again.
  await tab.go('about:blank')
  await tab.go(address)
  await until(tab, () => 'dateline' in window)
  await run(tab, () => window.dateline.ready)
  await settle(tab)
}
