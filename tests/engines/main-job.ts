import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import type { RenderedMark } from '../../src/state/mounted-map'
import { type Place, run, type Size, type Tab } from './tab'

export const WIDE: Size = { width: 1024, height: 640 }
const PHONE: Size = { width: 390, height: 700 }

/** One thing that a reader does; it throws where that does not hold. */
export interface Step {
  readonly name: string
  readonly take: (tab: Tab, site: string) => Promise<void>
}

function hold(holds: boolean, found: unknown): asserts holds {
  if (!holds) throw new Error(`found ${JSON.stringify(found)}`)
}

/** What the page's own programming interface answers, by the name of the question. */
const view = (tab: Tab) => run(tab, () => window.dateline.view())
const shown = (tab: Tab) => run(tab, () => window.dateline.shown().length)
const settle = (tab: Tab) => run(tab, () => window.dateline.settled())
const go = async (tab: Tab, wanted: Readonly<Record<string, unknown>>) => {
  await run(tab, (values) => window.dateline.go(values), wanted)
  await settle(tab)
}

/** Waits in the page until an expression of it holds. */
async function until(tab: Tab, holds: () => boolean): Promise<void> {
  const held = await tab.ask(`new Promise((resolve) => {
    const [holds, end] = [${holds}, performance.now() + 30000]
    const look = () => holds() ? resolve('yes') : performance.now() > end ? resolve('no') : setTimeout(look, 50)
    look()
  })`)
  if (held !== 'yes') throw new Error(`never: ${String(holds)}`)
}

/** The middle of what a selector finds, once it is there and in sight. */
async function middleOf(tab: Tab, selector: string): Promise<Place> {
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

const part = (name: string) => `[data-part="${name}"]`

async function press(tab: Tab, selector: string): Promise<void> {
  await tab.draw([await middleOf(tab, selector)])
  await settle(tab)
}

async function focus(tab: Tab, selector: string): Promise<void> {
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

type Colours = Readonly<Record<string, { readonly light: string; readonly dark: string }>>

function coloursOfActors(): Colours {
  const actors = JSON.parse(readFileSync('data/actors.json', 'utf8')) as readonly {
    readonly id: string
    readonly colour: { readonly light: string; readonly dark: string }
  }[]
  return Object.fromEntries(actors.map(({ id, colour }) => [id, colour]))
}

/** Half of the square in which a mark's own colour is looked for, CSS px; and how far a channel may be off. */
const REACH_PX = 8
const TOLERANCE = 24
/** So many pixels must have it: noise has a few by chance. */
const LEAST_PIXELS = 10
/** Marks of what may have happened then, or was only planned, are fainter than their colour. */
const MOST_FAINT = 0.2

function hasColour({ data, width, height }: PNG, { x, y }: Place, ratio: number, hex: string): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  let found = 0
  for (let down = Math.max(0, y - REACH_PX); down < Math.min(height / ratio, y + REACH_PX); down += 1)
    for (let right = Math.max(0, x - REACH_PX); right < Math.min(width / ratio, x + REACH_PX); right += 1) {
      const at = (Math.floor(down * ratio) * width + Math.floor(right * ratio)) * 4
      if (wanted.every((channel, index) => Math.abs(channel - (data[at + index] ?? 0)) <= TOLERANCE))
        found += 1
    }
  return found >= LEAST_PIXELS
}

/** How many marks lie open on the screen and have an actor, and at which of them its colour is not to be found. */
async function paintedMarks(
  tab: Tab,
  scheme: 'light' | 'dark',
): Promise<{ readonly marks: number; readonly missing: readonly RenderedMark[] }> {
  const colours = coloursOfActors()
  const marks = await run(tab, () =>
    window.dateline
      .rendered()
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('.maplibregl-canvas-container')),
  )
  const picture = PNG.sync.read(await tab.picture())
  const ratio = picture.width / (await run(tab, () => innerWidth))
  const known = marks.filter(({ actor }) => actor !== null && actor in colours)
  hold(known.length > 10, { marks: marks.length })
  const missing = known.filter(
    (mark) => !hasColour(picture, mark, ratio, colours[mark.actor ?? '']?.[scheme] ?? ''),
  )
  return { marks: known.length, missing }
}

async function holdPainted(tab: Tab, scheme: 'light' | 'dark'): Promise<void> {
  const { marks, missing } = await paintedMarks(tab, scheme)
  hold(missing.length <= marks * MOST_FAINT, missing)
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
      hold(tab.faults().length === 0, tab.faults())
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
