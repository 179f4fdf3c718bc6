import type { DatelinePage } from './dateline-page'
import { keyboardHands, tapHands } from './hands'

/** The twelve things that a reader must be able to do, whatever their hands and their language. */
export interface Tasks {
  readonly search: (text: string) => Promise<void>
  readonly openFirstResult: () => Promise<void>
  readonly narrowWindow: () => Promise<void>
  readonly playOrPause: () => Promise<void>
  readonly onlyLayer: (actor: string) => Promise<void>
  readonly openFirstEvent: () => Promise<void>
  readonly followLink: () => Promise<void>
  readonly sortByTitle: () => Promise<void>
  readonly copyLink: () => Promise<void>
  readonly changeLanguage: (to: 'en' | 'ar') => Promise<void>
  readonly zoomIn: () => Promise<void>
  readonly panEast: () => Promise<void>
  readonly typeDate: (text: string) => Promise<void>
  readonly readHidden: () => Promise<void>
  readonly closeDialog: () => Promise<void>
}

const inside = ({ page }: DatelinePage, part: string, more: string) =>
  page.locator(`[data-part="${part}"] ${more}`).first()

/** By keys alone on a wide screen; `later` is the arrow that points to later days. */
export function tasksByKeyboard(dateline: DatelinePage, later: 'ArrowRight' | 'ArrowLeft'): Tasks {
  const { page, part } = dateline
  const { press, reach, type } = keyboardHands(dateline)
  return {
    search: (text) => type(part('search-input'), text),
    openFirstResult: () => press(inside(dateline, 'search-results', 'button')),
    narrowWindow: async () => {
      await reach(part('slider-start'))
      await page.keyboard.press(later)
    },
    playOrPause: () => press(part('play')),
    onlyLayer: (actor) => press(inside(dateline, 'strike-layers', `[data-actor="${actor}"] .layer-only`)),
    openFirstEvent: async () => {
      await press(part('skip'))
      await inside(dateline, 'ledger', ':focus').waitFor()
      await page.keyboard.press('Enter')
    },
    followLink: () => press(inside(dateline, 'event-links', 'button')),
    sortByTitle: async () => {
      await press(part('skip'))
      await inside(dateline, 'ledger', ':focus').waitFor()
      await page.keyboard.press('ArrowUp')
      const title = part('sort-title')
      for (let column = 0; column < 8; column += 1) {
        if (await title.evaluate((heading) => heading === document.activeElement)) break
        await page.keyboard.press(later)
      }
      await page.keyboard.press('Enter')
    },
    copyLink: async () => {
      await press(part('share'))
      await press(part('share-link-copy'))
    },
    changeLanguage: (to) => press(part(`language-${to}`)),
    zoomIn: async () => {
      await reach(page.locator('canvas').first())
      await page.keyboard.press('+')
    },
    panEast: async () => {
      await reach(page.locator('canvas').first())
      await page.keyboard.press('ArrowRight')
    },
    typeDate: async (text) => {
      await press(part('time-settings-button'))
      await type(part('typed-date'), text)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Escape')
    },
    readHidden: () => press(part('hidden-count')),
    closeDialog: () => page.keyboard.press('Escape'),
  }
}

/** By taps alone on a phone: nothing is dragged, held or hovered. */
export function tasksByTaps(dateline: DatelinePage): Tasks {
  const { part } = dateline
  const { press, type } = tapHands()
  const openSheet = async (tab: 'layers' | 'list') => {
    if ((await part(`sheet-${tab}`).getAttribute('aria-expanded')) !== 'true')
      await press(part(`sheet-${tab}`))
  }
  const unfoldMap = async () => {
    if ((await part('map-pan').getAttribute('aria-expanded')) !== 'true') await press(part('map-pan'))
  }
  return {
    search: async (text) => {
      await openSheet('list')
      await type(part('search-input'), text)
    },
    openFirstResult: () => press(inside(dateline, 'ledger-grid', 'tbody tr td')),
    narrowWindow: async () => {
      await press(part('time-settings-button'))
      const field = part('date-start')
      const next = new Date(Date.parse(await field.inputValue()) + 86_400_000).toISOString().slice(0, 10)
      await field.fill(next)
      await press(part('time-settings-close'))
    },
    playOrPause: () => press(part('play')),
    onlyLayer: async (actor) => {
      await openSheet('layers')
      await press(inside(dateline, 'strike-layers', `[data-actor="${actor}"] .layer-only`))
    },
    openFirstEvent: async () => {
      await openSheet('list')
      await press(inside(dateline, 'ledger-grid', 'tbody tr td'))
    },
    followLink: () => press(inside(dateline, 'event-links', 'button')),
    sortByTitle: async () => {
      await openSheet('list')
      await press(part('sort-title'))
    },
    copyLink: async () => {
      await press(part('share'))
      await press(part('share-link-copy'))
    },
    changeLanguage: (to) => press(part(`language-${to}`)),
    zoomIn: async () => {
      await unfoldMap()
      await press(part('map-zoomIn'))
    },
    panEast: async () => {
      await unfoldMap()
      await press(part('map-panEast'))
    },
    typeDate: async (text) => {
      await press(part('time-settings-button'))
      await type(part('typed-date'), text)
      await press(inside(dateline, 'time-settings', '[type="submit"]'))
      await press(part('time-settings-close'))
    },
    readHidden: () => press(part('hidden-count')),
    closeDialog: () => press(part('dialog-close')),
  }
}
