/**
 * `npm run bench`: how long the marks take to follow the playhead, against a repaint of the same map with no event
 * on it, in the same run of a real Chromium. Each of 200 (`BENCH_STEPS`) steps goes to another day on which something happens,
 * from the store's change to the painted pixels. Prints the median and the 95th percentile of the ratio.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { BROWSER_FLAGS } from '../tests/driver/browser-flags'
import { previewSite } from '../tests/driver/preview-site'

const STEPS = Number(process.env.BENCH_STEPS ?? 200)
/** Steps and empty repaints take turns in so many rounds, so that a busy machine slows both. */
const ROUNDS = 10
const EMPTY_IN_ROUND = 10
/** The map's last look at its letters comes 1.5 s after a change. */
const QUIET_MS = 2_500
interface Targets {
  readonly median: number
  /** `null`: told, but not held to. */
  readonly p95: number | null
}
const TARGETS: Targets = { median: 1.5, p95: 2.5 }
/** For 20,000 events in 2,000 places. */
const CROWDED_TARGETS: Targets = { median: 2, p95: null }
const VIEW = '#v=1&map=5.50/35.00/40.00&panel=layers'
/** A view in which no event is drawn. */
const NOTHING = { actors: 'none', kinds: 'none' }
const EVERYTHING = { actors: null, kinds: null }

/** Builds the page with its measuring entry, and answers where it lies. */
async function buildBench(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  await build({
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: { scrub: 'bench/scrub.html' } } },
  })
  const html = readFileSync(join(outDir, 'bench/scrub.html'), 'utf8')
  writeFileSync(join(outDir, 'scrub.html'), html.replaceAll('"../assets/', '"./assets/'))
  return outDir
}

/** The value below which this share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Goes there and waits until nothing more is painted. */
async function go(page: Page, view: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(async (wanted) => {
    window.dateline.go(wanted)
    await window.dateline.settled()
  }, view)
  await page.waitForTimeout(QUIET_MS)
}

/** Days with events, first forwards and then backwards, until there are enough: every step changes the marks. */
function stepsOver(days: readonly number[]): readonly number[] {
  const there = days.slice(1)
  const back = days.slice(0, -1).reverse()
  const round = [...there, ...back]
  return Array.from({ length: STEPS }, (_, index) => round[index % round.length] ?? 0)
}

/** ms of each step, and of each repaint with no event on the map. */
interface Measured {
  readonly steps: readonly number[]
  readonly empty: readonly number[]
}

async function measure(page: Page): Promise<Measured> {
  const days = await page.evaluate(() => window.scrubBench.days())
  const todo = stepsOver(days)
  const steps: number[] = []
  const empty: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await go(page, NOTHING)
    for (let count = 0; count < EMPTY_IN_ROUND; count += 1) {
      empty.push(await page.evaluate(() => window.scrubBench.repaint()))
    }
    await go(page, EVERYTHING)
    const part = todo.slice((round * STEPS) / ROUNDS, ((round + 1) * STEPS) / ROUNDS)
    for (const day of part) steps.push(await page.evaluate((to) => window.scrubBench.step(to), day))
  }
  return { steps, empty }
}

async function main(): Promise<void> {
  const outDir = await buildBench()
  const site = await previewSite(outDir)
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...BROWSER_FLAGS],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${site.url}scrub.html${VIEW}`)
    await page.waitForFunction(() => 'dateline' in window && 'scrubBench' in window)
    await page.evaluate(() => window.dateline.ready)
    const own = report('the record', await measure(page), TARGETS)
    await page.evaluate(() => window.scrubBench.crowd())
    const crowded = report('20,000 events in 2,000 places', await measure(page), CROWDED_TARGETS)
    process.exitCode = own && crowded ? 0 : 1
  } finally {
    await browser.close()
    await site.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Prints what was measured; answers whether it meets the targets. */
function report(name: string, { steps, empty }: Measured, targets: Targets): boolean {
  const base = quantile(empty, 0.5)
  const median = quantile(steps, 0.5) / base
  const p95 = quantile(steps, 0.95) / base
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const target = (most: number | null) => (most === null ? '' : ` (at most ${most})`)
  console.log(name)
  console.log(`empty repaint: median ${ms(base)}, p95 ${ms(quantile(empty, 0.95))} (${empty.length})`)
  console.log(
    `step, store to painted marks: median ${ms(quantile(steps, 0.5))}, p95 ${ms(quantile(steps, 0.95))} (${steps.length})`,
  )
  console.log(
    `ratio: median ${median.toFixed(2)}${target(targets.median)}, p95 ${p95.toFixed(2)}${target(targets.p95)}`,
  )
  return median <= targets.median && (targets.p95 === null || p95 <= targets.p95)
}

await main()
