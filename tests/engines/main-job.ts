import { focus, go, hold, middleOf, open, part, press, settle, shown, until, view } from './page-hands'
import { holdPainted } from './painted-marks'
import { run, type Size, type Tab } from './tab'

export const WIDE: Size = { width: 1024, height: 640 }
const PHONE: Size = { width: 390, height: 700 }

/** One thing that a reader does; it throws where that does not hold. */
export interface Step {
  readonly name: string
  readonly take: (tab: Tab, site: string) => Promise<void>
}

const RUSSIA = `${part('strike-layers')} [data-actor="russia"] [role="switch"]`
const LINK =
  'v=1&map=7.00/35.20/39.50&t=2015-11-13..2015-11-18&at=2015-11-15&actors=france,russia&lang=en&base=light'

/** The main job of the page, in the order of a first visit; each step leaves the page as it found it. */
export const MAIN_JOB: readonly Step[] = [
  {
    name: 'open',
    take: async (tab, site) => {
      await open(tab, site)
      hold((await shown(tab)) > 100, await shown(tab))
      await until(tab, () => window.dateline.rendered().length > 20)
      await settle(tab)
    },
  },
  { name: 'marks painted', take: (tab) => holdPainted(tab, 'light') },
  {
    name: 'play and pause',
    take: async (tab) => {
      await go(tab, { t: '2015-11-01..2015-12-07', at: '2015-11-01', speed: '7' })
      await press(tab, part('play'))
      await until(tab, () => (window.dateline.view().at ?? '') > '2015-11-03')
      await press(tab, part('play'))
      const { at } = await view(tab)
      await new Promise((resolve) => setTimeout(resolve, 600))
      hold((await view(tab)).at === at, [at, (await view(tab)).at])
    },
  },
  {
    name: 'scrub by keys',
    take: async (tab) => {
      await go(tab, { t: '2015-11-01..2015-12-07', at: '2015-11-16' })
      await focus(tab, part('slider-playhead'))
      await tab.press('ArrowLeft')
      await until(tab, () => window.dateline.view().at === '2015-11-15')
      await tab.press('ArrowRight')
      await until(tab, () => window.dateline.view().at === '2015-11-16')
    },
  },
  {
    name: 'scrub by pointer',
    take: async (tab) => {
      const { x, y } = await middleOf(tab, part('slider-playhead'))
      await tab.draw([0, -10, -40, -70, -100].map((by) => ({ x: x + by, y })))
      await settle(tab)
      hold(((await view(tab)).at ?? '') < '2015-11-16', await view(tab))
      await go(tab, { t: null, at: null, speed: null })
    },
  },
  {
    name: 'switch a layer',
    take: async (tab) => {
      const all = await shown(tab)
      await press(tab, RUSSIA)
      hold((await shown(tab)) < all, await shown(tab))
      await press(tab, RUSSIA)
      hold((await shown(tab)) === all, await shown(tab))
    },
  },
  {
    name: 'Back and Forward',
    take: async (tab) => {
      await go(tab, { actors: null })
      await press(tab, RUSSIA)
      const chosen = (await view(tab)).actors
      await run(tab, () => history.back())
      await until(tab, () => window.dateline.view().actors === null)
      await run(tab, () => history.forward())
      await until(tab, () => window.dateline.view().actors !== null)
      hold((await view(tab)).actors === chosen, await view(tab))
      await go(tab, { actors: null })
    },
  },
  {
    name: 'open an event',
    take: async (tab) => {
      await press(tab, part('list-toggle'))
      await press(tab, `${part('ledger')} tbody tr td`)
      await until(tab, () => document.querySelector('[data-part="claim"]') !== null)
      hold((await view(tab)).event !== null, await view(tab))
      await press(tab, part('event-close'))
      await press(tab, part('list-toggle'))
    },
  },
  {
    name: 'search',
    take: async (tab) => {
      const all = await shown(tab)
      await focus(tab, part('search-input'))
      for (const letter of 'raqqa') await tab.press(letter)
      await until(tab, () => window.dateline.view().q === 'raqqa')
      await settle(tab)
      const found = await shown(tab)
      hold(found > 0 && found < all, found)
      await go(tab, { q: null })
    },
  },
  {
    name: 'Arabic',
    take: async (tab) => {
      await press(tab, part('language-ar'))
      await until(tab, () => document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar')
      await settle(tab)
      const words = await run(tab, () => document.querySelector('[data-part="share"]')?.textContent ?? '')
      hold(/\p{Script=Arabic}/u.test(words), words)
      await holdPainted(tab, 'light')
      await press(tab, part('language-en'))
      await until(tab, () => document.documentElement.dir === 'ltr')
      await settle(tab)
    },
  },
  {
    name: 'dark',
    take: async (tab) => {
      await go(tab, { base: 'dark' })
      await holdPainted(tab, 'dark')
      await go(tab, { base: 'light' })
    },
  },
  {
    name: '390 px',
    take: async (tab) => {
      await tab.resize(PHONE)
      await until(tab, () => innerWidth === 390 && document.querySelector('[data-part="sheet"]') !== null)
      await settle(tab)
      const wide = await run(tab, () => document.documentElement.scrollWidth)
      hold(wide <= 390, wide)
      await tab.resize(WIDE)
      await until(tab, () => document.querySelector('[data-part="sheet"]') === null)
      await settle(tab)
    },
  },
  {
    name: 'share and export',
    take: async (tab) => {
      await go(tab, { actors: ['france'] })
      await press(tab, part('share'))
      await until(tab, () =>
        [...document.querySelectorAll<HTMLInputElement>('dialog input, dialog textarea')].some(({ value }) =>
          value.includes('actors=france'),
        ),
      )
      await press(tab, part('share-tab-data'))
      await run(tab, keepMadeFiles)
      await press(tab, part('export-geojson'))
      await until(tab, () => 'madeFile' in window)
      const text = await run(tab, () => (window as unknown as { madeFile: Blob }).madeFile.text())
      const { features } = JSON.parse(text) as { readonly features: readonly unknown[] }
      hold(features.length === (await shown(tab)), features.length)
      await tab.press('Escape')
      await until(tab, () => document.querySelector('dialog[open]') === null)
      await go(tab, { actors: null })
    },
  },
  {
    name: 'embed',
    take: async (tab, site) => {
      await open(tab, `${site}?embed#${LINK}`)
      await until(tab, () => window.dateline.rendered().length > 0)
      hold(
        (await run(tab, () => document.querySelector('[data-part="embed"]') !== null)) === true,
        'no embed',
      )
    },
  },
  {
    name: 'a deep link',
    take: async (tab, site) => {
      await open(tab, `${site}#${LINK}`)
      const { t, at, actors, map } = await view(tab)
      hold(t === '2015-11-13..2015-11-18' && at === '2015-11-15', [t, at])
      hold(actors === 'france,russia' && map === '7.00/35.200/39.500', [actors, map])
    },
  },
  {
    name: 'no fault on the way',
    take: async (tab) => {
      const faults = await tab.faults()
      hold(faults.length === 0, faults)
    },
  },
]

/** Keeps the last file that the page gives to be saved, for engines that tell nobody of a download. */
function keepMadeFiles(): void {
  const make = URL.createObjectURL
  URL.createObjectURL = (made) => {
    Object.assign(window, { madeFile: made })
    return make.call(URL, made)
  }
}
