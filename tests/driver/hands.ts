import type { Locator } from 'playwright-core'
import type { DatelinePage } from './dateline-page'

/** More stops than the longest way through the page. */
const MOST_STOPS = 160

/** One way of working a page. */
export interface Hands {
  /** Comes to a control and presses it. */
  readonly press: (target: Locator) => Promise<void>
  /** Comes to a field and types, in place of what it holds. */
  readonly type: (target: Locator, text: string) => Promise<void>
}

/** Tab to come to a thing, Enter to press it, letters to type: no pointer at all. */
export function keyboardHands({ page }: DatelinePage): Hands & { reach: (target: Locator) => Promise<void> } {
  const reach = async (target: Locator) => {
    await target.waitFor({ state: 'attached' })
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not come to ${target}`)
  }
  return {
    reach,
    press: async (target) => {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    type: async (target, text) => {
      await reach(target)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** Presses of a finger in one place; letters come from the phone's own keyboard. */
export function tapHands(): Hands {
  return {
    press: (target) => target.tap(),
    type: async (target, text) => {
      await target.tap()
      await target.fill(text)
    },
  }
}
