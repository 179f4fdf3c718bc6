/** Are marks painted as what they stand for? The map's own word is not enough: its pixels may be noise. */
import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import type { RenderedMark } from '../../src/state/mounted-map'
import { hold } from './page-hands'
import { type Place, run, type Tab } from './tab'

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

/** Fails unless the marks have the colours of their actors in this scheme. */
export async function holdPainted(tab: Tab, scheme: 'light' | 'dark'): Promise<void> {
  const { marks, missing } = await paintedMarks(tab, scheme)
  hold(missing.length <= marks * MOST_FAINT, missing)
}
