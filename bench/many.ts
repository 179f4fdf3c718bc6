/**
 * A part of `npm run bench`: how long a step of a 90-day window through ten years takes until its pixels are drawn,
 * for a hundred thousand to three million events, beside an empty repaint of the same map and beside what else could
 * be used. Variants take turns, `BENCH_RUNS` times (5); a number is the median of the medians of its runs. Ratios are of steps and empty repaints that took turns on the same map.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { ensureInstalled, ROOT } from '../scripts/setup.mjs'
import { BROWSER_FLAGS } from '../tests/driver/browser-flags'
import { previewSite } from '../tests/driver/preview-site'
import type { Counting, VariantName } from './points/points-page'
import type { Timed } from './points/timed-steps'
import { machine, quantile, writeResults } from './results-file'

const RUNS = Number(process.env.BENCH_RUNS ?? 5)
const STEPS = Number(process.env.BENCH_POINT_STEPS ?? 10)
const SIZES = (process.env.BENCH_SIZES ?? '100000,1000000,3000000').split(',').map(Number)
/** GeoJSON sources take the tab down with more; deck.gl, drawn by software, takes longer than anybody waits. */
const MOST: Partial<Record<VariantName, number>> = { setFilter: 100_000, globalState: 100_000, deck: 100_000 }
/** At most so many times an empty repaint. */
const GOALS: Readonly<Record<number, number>> = { 100000: 1.15, 1000000: 1.5, 3000000: 2.5 }
const LEAST_FASTER = 10
const MOST_COUNTING_MS = 16
/** A step that does not end in this time is told as such. */
const LONGEST_MS = 240_000

const NAMES: Readonly<Record<VariantName, string>> = {
  empty: 'empty repaint of the map',
  cloud: 'ours',
  setFilter: 'MapLibre, GeoJSON and `setFilter`',
  globalState: 'MapLibre, GeoJSON and `global-state`',
  raw: 'raw WebGL2, the same range, no map',
  deck: 'deck.gl `DataFilterExtension`, no map',
}
const VARIANTS = Object.keys(NAMES) as VariantName[]

/** Builds the pages that measure, and answers where they lie. */
async function buildPages(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const pages = { points: 'bench/points/points.html', deck: 'bench/peers/deck.html' }
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { input: pages } } })
  for (const [name, path] of Object.entries(pages)) {
    const html = readFileSync(join(outDir, path), 'utf8')
    writeFileSync(join(outDir, `${name}.html`), html.replaceAll('"../../assets/', '"./assets/'))
  }
  return outDir
}

/** What `ask` answers on a page of its own, so that no variant pays for the memory of another. */
async function onPage<T>(browser: Browser, url: string, ask: () => Promise<T> | T): Promise<T>
async function onPage<T, A>(
  browser: Browser,
  url: string,
  ask: (given: A) => Promise<T> | T,
  given: A,
): Promise<T>
async function onPage<T, A>(browser: Browser, url: string, ask: (given: A) => Promise<T> | T, given?: A) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(LONGEST_MS)
  try {
    await page.goto(url)
    await page.waitForFunction(() => 'pointsBench' in window)
    return await page.evaluate(ask as never, given as never)
  } finally {
    await page.close()
  }
}

const stepsOf = ([name, size, steps]: readonly [VariantName, number, number]) =>
  window.pointsBench.steps(name, size, steps)

/** Medians of the medians of the runs: ms of a step, and how many times an empty repaint that is. */
interface Measured {
  readonly ms: number
  /** `null` where there is no map to repaint. */
  readonly ratio: number | null
}
type BySize = ReadonlyMap<number, ReadonlyMap<VariantName, Measured>>

/** Left out where it cannot be measured. */
async function measureSize(browser: Browser, url: string, size: number): Promise<Map<VariantName, Measured>> {
  const runs = new Map<VariantName, Timed[]>()
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of VARIANTS) {
      if (size > (MOST[name] ?? size)) continue
      const page = `${url}${name === 'deck' ? 'deck' : 'points'}.html`
      try {
        const timed = await onPage(browser, page, stepsOf, [name, size, STEPS] as const)
        runs.set(name, [...(runs.get(name) ?? []), timed])
        console.log(
          `run ${run + 1}: ${NAMES[name]}, ${number(size)}: ${quantile(timed.steps, 0.5).toFixed(1)} ms`,
        )
      } catch (error) {
        console.error(`${name} of ${size}: ${String(error).slice(0, 300)}`)
      }
    }
  }
  return new Map([...runs].map(([name, timed]) => [name, measuredFrom(timed)]))
}

function measuredFrom(runs: readonly Timed[]): Measured {
  const ratios = runs.flatMap(({ steps, empty }) =>
    empty.length === 0 ? [] : [quantile(steps, 0.5) / quantile(empty, 0.5)],
  )
  return {
    ms: quantile(
      runs.map(({ steps }) => quantile(steps, 0.5)),
      0.5,
    ),
    ratio: ratios.length === 0 ? null : quantile(ratios, 0.5),
  }
}

function row(name: VariantName, bySize: BySize): string {
  const cells = [...bySize.values()].map((measured) => {
    const found = measured.get(name)
    if (!found) return '–'
    const empty = measured.get('empty')
    const ratio = found.ratio ?? (empty ? found.ms / empty.ms : null)
    return `${found.ms.toFixed(1)}${ratio === null ? '' : ` (${ratio.toFixed(2)} ×)`}`
  })
  return `| ${NAMES[name]} | ${cells.join(' | ')} |`
}

function goals(bySize: BySize): readonly string[] {
  return [...bySize].flatMap(([size, measured]) => {
    const [ours, filter] = [measured.get('cloud'), measured.get('setFilter')]
    const goal = GOALS[size]
    const lines: string[] = []
    if (goal !== undefined && ours?.ratio != null) {
      const what = `${number(size)}: at most ${goal} × an empty repaint`
      lines.push(said(what, ours.ratio <= goal, `${ours.ratio.toFixed(2)} ×`))
    }
    if (ours && filter) {
      const faster = filter.ms / ours.ms
      const what = `${number(size)}: ${LEAST_FASTER} × faster than \`setFilter\``
      lines.push(said(what, faster >= LEAST_FASTER, `${faster.toFixed(1)} ×`))
    }
    return lines
  })
}

const said = (goal: string, isMet: boolean, found: string) =>
  `- ${goal}: ${found}, ${isMet ? 'met' : 'missed'}`
const number = (value: number) => value.toLocaleString('en')

function countingLines(counting: Counting): readonly string[] {
  const names: Readonly<Record<keyof Counting, string>> = {
    counts: 'what a step of the clock shows, and its counts by actor',
    bars: 'the histogram by actor and day of what is in view and of the rest, as after a move of the map',
    pick: 'the point under the pointer, of a window of 90 days',
    pickOfAll: 'the same of all days',
  }
  return (Object.keys(names) as (keyof Counting)[]).map((key) => {
    const ms = quantile(counting[key], 0.5)
    const what = `${names[key]}, at most ${MOST_COUNTING_MS} ms of main thread`
    return said(what, ms <= MOST_COUNTING_MS, `${ms.toFixed(1)} ms`)
  })
}

async function main(): Promise<void> {
  ensureInstalled(join(ROOT, 'bench', 'peers'))
  const outDir = await buildPages()
  const site = await previewSite(outDir)
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...BROWSER_FLAGS],
  })
  try {
    const bySize = new Map<number, ReadonlyMap<VariantName, Measured>>()
    for (const size of SIZES) bySize.set(size, await measureSize(browser, site.url, size))
    const counting = await onPage(
      browser,
      `${site.url}points.html`,
      (count: number) => window.pointsBench.counting(1_000_000, count),
      3 * STEPS,
    )
    const text = [
      '## Many events: a step of the clock',
      machine(browser.version()),
      `A window of 90 days through ten years of synthetic events (seeded, clustered on Syria and Iraq, eight actors), each step from the change until a pixel of its frame is read back. Median of the medians of ${RUNS} runs of ${STEPS} steps, ms, and how many times an empty repaint of the same map that is, for what has a map; the map is the page's land, borders, rivers and roads without letters and relief. Rows without a map are drawn on an empty page and stand against the first row. With more than 100,000 events GeoJSON sources take the tab down, and a step of deck.gl, drawn by software, takes many seconds.`,
      [
        `| per step | ${SIZES.map(number).join(' | ')} |`,
        `|---|${SIZES.map(() => '--:').join('|')}|`,
        ...VARIANTS.map((name) => row(name, bySize)),
      ].join('\n'),
      goals(bySize).join('\n'),
      `At 1,000,000 events, medians of ${3 * STEPS} steps:`,
      countingLines(counting).join('\n'),
    ].join('\n\n')
    console.log(text)
    writeResults('many events', text)
  } finally {
    await browser.close()
    await site.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

await main()
