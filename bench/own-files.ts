/**
 * A part of `npm run bench`: a table of a million rows (`BENCH_ROWS`) as CSV and as GeoJSON, made anew by a fixed seed, opened in the
 * page, beside the parser alone that counts the same rows in a worker. The two take turns, each on a page of its own,
 * `BENCH_RUNS` times (5); numbers are medians, ratios the medians of those of each turn.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page, type Route } from 'playwright-core'
import { build } from 'vite'
import { BROWSER_FLAGS } from '../tests/driver/browser-flags'
import { previewSite } from '../tests/driver/preview-site'
import { bytesKept } from './own-files/bytes-kept'
import type { Opening } from './own-files/own-files-page'
import { writeFiles } from './own-files/write-files'
import { machine, quantile, writeResults } from './results-file'

const RUNS = Number(process.env.BENCH_RUNS ?? 5)
const ROWS = Number(process.env.BENCH_ROWS ?? 1_000_000)
/** What a table of so few rows keeps is the program's, not the events'. */
const FEW_ROWS = 20_000
const LONGEST_MS = 240_000
const MOST_TIMES = { csv: 2, geojson: 3 } as const
const MOST_TASK_MS = 50
const MOST_BYTES = 64
const MOST_SEARCH_MS = 100
const MOST_LEFT_MB = 10
const FORMATS = ['csv', 'geojson'] as const
type Format = (typeof FORMATS)[number]

/** Builds the page with its measuring entry, and answers where it lies. */
async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  const input = { own: 'bench/own-files/own-files.html', alone: 'bench/own-files/alone.html' }
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions: { input } } })
  for (const [name, path] of Object.entries(input)) {
    const built = readFileSync(join(outDir, path), 'utf8')
    const html = name === 'alone' ? built.replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '') : built
    writeFileSync(join(outDir, `${name}.html`), html.replaceAll('"../../assets/', '"./assets/'))
  }
  return outDir
}

interface Run {
  readonly aloneMs: number
  readonly opening: Opening
  readonly searchMs: number
  readonly kept: number
  /** How many MB more the page's heap held once the file was closed than before it was opened. */
  readonly leftMb: number
}

async function onPage<T>(
  browser: Browser,
  url: string,
  path: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(LONGEST_MS)
  page.on('console', (message) => process.env.BENCH_TALK && console.log(message.text()))
  await page.route('**/alone*', withoutPolicy)
  try {
    await page.goto(url)
    await page.waitForFunction(() => 'ownFiles' in window || 'parserAlone' in window)
    await page.setInputFiles('#file', path)
    return await act(page)
  } finally {
    await page.close()
  }
}

/** The parser alone is none of the page's scripts, which are all that its policy lets begin a worker. */
async function withoutPolicy(route: Route): Promise<void> {
  const response = await route.fetch()
  const { 'content-security-policy': _, ...headers } = response.headers()
  await route.fulfill({ response, headers })
}

/** Bytes that the opened table of this page keeps in all, and its page's heap before and after. */
async function openOn(page: Page): Promise<Omit<Run, 'aloneMs'>> {
  await page.evaluate(() => window.dateline.ready)
  const bytes = await bytesKept(page)
  const before = await bytes()
  const opening = await page.evaluate(() => window.ownFiles.open())
  const open = await bytes()
  const gpu = await page.evaluate(() => window.ownFiles.bufferBytes())
  const { ms } = await page.evaluate(() => window.ownFiles.search('t'))
  await page.evaluate(() => window.ownFiles.close())
  const after = await bytes()
  const kept = open.page - before.page + open.workers - before.workers + gpu
  if (process.env.BENCH_TALK) console.log({ before, open, after, gpu })
  return { opening, searchMs: ms, kept, leftMb: (after.page - before.page) / 1e6 }
}

async function measure(browser: Browser, url: string, path: string): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const aloneMs = await onPage(browser, `${url}alone.html`, path, (page) =>
      page.evaluate(() => window.parserAlone()),
    )
    if (process.env.BENCH_TALK) console.log({ aloneMs })
    const ours = await onPage(browser, `${url}own.html`, path, openOn)
    console.log(JSON.stringify({ run: run + 1, aloneMs, ...ours, load: loadavg()[0] }))
    runs.push({ aloneMs, ...ours })
  }
  return runs
}

const median = (runs: readonly Run[], of: (run: Run) => number) => quantile(runs.map(of), 0.5)
const said = (name: string, value: string, goal: string, isMet: boolean) =>
  `| ${name} | ${value} | ${goal} | ${isMet ? 'met' : 'missed'} |`

function lines(format: Format, runs: readonly Run[], few: Omit<Run, 'aloneMs'>): readonly string[] {
  const alone = format === 'csv' ? 'Papa Parse alone' : '`JSON.parse` alone'
  const times = median(runs, ({ opening, aloneMs }) => opening.painted / aloneMs)
  const task = median(runs, ({ opening }) => opening.longestTask)
  const bytes = median(runs, ({ kept, opening }) => (kept - few.kept) / (opening.rows - few.opening.rows))
  const search = median(runs, ({ searchMs }) => searchMs)
  const left = median(runs, ({ leftMb }) => leftMb)
  const s = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
  const painted = `${s(median(runs, ({ opening }) => opening.painted))} (${times.toFixed(2)} × ${alone}, ${s(median(runs, ({ aloneMs }) => aloneMs))})`
  return [
    said(`${format}: until all is painted`, painted, `${MOST_TIMES[format]} ×`, times <= MOST_TIMES[format]),
    said(
      `${format}: longest task of the main thread`,
      `${task.toFixed(0)} ms`,
      `${MOST_TASK_MS} ms`,
      task <= MOST_TASK_MS,
    ),
    said(
      `${format}: kept of an event, page, worker and graphics`,
      `${bytes.toFixed(1)} bytes`,
      `${MOST_BYTES}`,
      bytes <= MOST_BYTES,
    ),
    said(
      `${format}: a search's first letter`,
      `${search.toFixed(0)} ms`,
      `${MOST_SEARCH_MS} ms`,
      search <= MOST_SEARCH_MS,
    ),
    said(
      `${format}: the page's heap once it is closed`,
      `${left.toFixed(1)} MB more than before`,
      `${MOST_LEFT_MB} MB`,
      left <= MOST_LEFT_MB,
    ),
  ]
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-rows-'))
  const [files, few] = [await writeFiles(folder, ROWS), await writeFiles(folder, FEW_ROWS)]
  const outDir = await buildPage()
  const site = await previewSite(outDir)
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...BROWSER_FLAGS],
  })
  try {
    const rows: string[] = []
    for (const format of FORMATS.filter((one) => (process.env.BENCH_FORMATS ?? one).includes(one))) {
      const base = await onPage(browser, `${site.url}own.html`, few[format], openOn)
      rows.push(...lines(format, await measure(browser, site.url, files[format]), base))
    }
    const mb = (path: string) => `${(statSync(path).size / 1e6).toFixed(0)} MB`
    const text = [
      '## A file of one’s own',
      machine(browser.version()),
      `${ROWS.toLocaleString('en')} rows (seeded; ${mb(files.csv)} as CSV, ${mb(files.geojson)} as GeoJSON), newest first, medians of ${RUNS} runs; load of the machine at the end ${loadavg()[0]?.toFixed(1)}. Time is from the choice of the file until a pixel of the frame with all points is read back. The parser alone counts the rows of the same file in a worker. What an event is kept in is the memory of page, worker and graphics buffers with the file open, less that with one of ${FEW_ROWS.toLocaleString('en')} rows, garbage collected.`,
      ['| what | measured | at most | |', '|---|---|---|---|', ...rows].join('\n'),
    ].join('\n\n')
    console.log(text)
    writeResults('own files', text)
  } finally {
    await browser.close()
    await site.close()
    for (const made of [outDir, folder]) rmSync(made, { recursive: true, force: true })
  }
}

await main()
