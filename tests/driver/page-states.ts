import type { DatelinePage } from './dateline-page'

/** A state that a reader comes into, and the way out of it; the page is as at first before and after. */
export interface PageState {
  readonly name: string
  readonly enter: (dateline: DatelinePage) => Promise<unknown>
  readonly leave: (dateline: DatelinePage) => Promise<unknown>
}

/** An event with a denial, links and claims of several documents. */
export const RICH_EVENT = 'coalition-alleged-strike-syrian-army-deir-ezzor-2015-12-06'

const press = (part: string) => async (dateline: DatelinePage) => dateline.part(part).click()
const pressEscape = (dateline: DatelinePage) => dateline.page.keyboard.press('Escape')
const isNarrow = (dateline: DatelinePage) => (dateline.page.viewportSize()?.width ?? 0) < 768

async function openMenu(dateline: DatelinePage): Promise<void> {
  await dateline.part('menu').click()
  await dateline.part('menu-items').waitFor()
}

/** A dialog by its entry in the menu. */
function fromMenu(
  dialog: 'about' | 'keys' | 'legend' | 'check' | 'open' | 'area' | 'compare',
  part: string = dialog,
): PageState {
  return {
    name: `the dialog "${dialog}"`,
    enter: async (dateline) => {
      await openMenu(dateline)
      await dateline.part(`menu-${dialog}`).click()
      await dateline.part(part).waitFor()
    },
    leave: pressEscape,
  }
}

async function toPeek(dateline: DatelinePage): Promise<void> {
  if (!isNarrow(dateline)) return
  const sheet = dateline.part('sheet')
  for (let turn = 0; turn < 4 && (await sheet.getAttribute('data-rest')) !== 'peek'; turn += 1) {
    await dateline.part('sheet-handle').focus()
    await dateline.page.keyboard.press('ArrowDown')
  }
}

/** Every main state of the page that a link or a press opens, in an order that costs few changes. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'the first look', enter: async () => {}, leave: async () => {} },
  {
    name: 'the menu',
    enter: openMenu,
    leave: pressEscape,
  },
  fromMenu('about'),
  fromMenu('keys'),
  fromMenu('legend'),
  fromMenu('check'),
  fromMenu('open', 'open-dialog'),
  fromMenu('area', 'area-dialog'),
  fromMenu('compare', 'compare-dialog'),
  {
    name: 'sharing',
    enter: async (dateline) => {
      await press('share')(dateline)
      await dateline.page.getByRole('dialog').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'what is hidden',
    enter: async (dateline) => {
      await dateline.go({ t: '2015-11-01..2015-11-30' })
      await dateline.part('hidden-count').click()
      await dateline.part('hidden').waitFor()
    },
    leave: async (dateline) => {
      await pressEscape(dateline)
      await dateline.go({ t: null })
    },
  },
  {
    name: 'the time settings',
    enter: async (dateline) => {
      await press('time-settings-button')(dateline)
      await dateline.part('typed-date').waitFor()
    },
    leave: pressEscape,
  },
  {
    name: 'an open event',
    enter: async (dateline) => {
      await dateline.go({ event: RICH_EVENT })
      await dateline.part('event').waitFor()
    },
    leave: async (dateline) => {
      await dateline.go({ event: null })
      await toPeek(dateline)
    },
  },
  {
    name: 'the layers with all filters',
    enter: async (dateline) => {
      if (isNarrow(dateline)) await press('sheet-layers')(dateline)
      await dateline.go({ status: ['confirmed', 'denied'] })
      await dateline.part('status').waitFor()
    },
    leave: async (dateline) => {
      await dateline.go({ status: null })
      await toPeek(dateline)
    },
  },
  {
    name: 'no panels',
    enter: (dateline) => dateline.go({ panel: 'none' }),
    leave: (dateline) => dateline.go({ panel: null }),
  },
  {
    name: 'the list',
    enter: async (dateline) => {
      await dateline.go({ panel: 'list' })
      await dateline.part('ledger').waitFor()
    },
    leave: async (dateline) => {
      await dateline.go({ panel: null })
      await toPeek(dateline)
    },
  },
  {
    name: 'a search with results',
    enter: async (dateline) => {
      if (isNarrow(dateline)) await press('sheet-list')(dateline)
      await dateline.go({ q: 'Dayr az-Zawr' })
      await dateline.part('search-count').waitFor()
    },
    leave: async (dateline) => {
      await dateline.go({ q: null })
      await toPeek(dateline)
    },
  },
  {
    name: 'notices',
    enter: async (dateline) => {
      await dateline.page.evaluate(() => {
        location.hash = `${location.hash}&event=no-such-event&fade=many`
      })
      await dateline.part('notice').waitFor()
    },
    leave: async () => {},
  },
]
