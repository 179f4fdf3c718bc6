import { launchBrowser } from '../driver/browser'
import { gatheringFaults, KEEP_FAULTS } from './page-faults'
import type { Engine, Tab } from './tab'

/** What the driver says of reading pixels back for its pictures. */
const OF_THE_DRIVER = /GPU stall due to ReadPixels|GL Driver Message/

/** Chromium, as the other tests drive it. */
export const CHROMIUM: Engine = {
  name: 'Chromium',
  open: async (size) => {
    const browser = await launchBrowser()
    const page = await browser.newPage({ viewport: size, locale: 'en-GB' })
    const faults: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !OF_THE_DRIVER.test(message.text()))
        faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    await page.addInitScript(KEEP_FAULTS)
    const tab: Omit<Tab, 'faults'> = {
      go: async (address) => void (await page.goto(address)),
      ask: (program) => page.evaluate<string>(program),
      press: (key) => page.keyboard.press(key),
      draw: async (places) => {
        for (const [index, { x, y }] of places.entries()) {
          await page.mouse.move(x, y)
          if (index === 0) await page.mouse.down()
        }
        await page.mouse.up()
      },
      resize: (next) => page.setViewportSize(next),
      picture: () => page.screenshot(),
      close: () => browser.close(),
    }
    return gatheringFaults(tab, faults)
  },
}
