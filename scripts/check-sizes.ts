/**
 * Holds the built page to its size budgets and prints them. Sizes are what a visitor downloads: brotli at its best
 * quality, as hosts keep it, for text; fonts and pictures as they are. 1 kB is 1,000 bytes.
 *
 * The first view is a real load in Chromium on a wide and a narrow screen, until its marks are painted: every
 * script, the map's worker and every style sheet that the page asked for by then counts, so also what a wide
 * screen shows beside the map. The record, the basemap and the fonts have budgets of their own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { requestsOfFirstView, type Screen } from './first-view'
import {
  type Finding,
  judgeChunks,
  judgeFirstView,
  judgeKinds,
  type LastFigures,
  type SizedFile,
} from './size-budgets'

const DIST = 'dist'
const LISTED = 12
const COMPRESSED = new Set(['.woff2', '.webp', '.png', '.pmtiles'])
const transferred = new Map<string, number>()

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : [relative(DIST, path)]
  })
}

function sized(path: string): SizedFile {
  const content = readFileSync(join(DIST, path))
  const bytes =
    transferred.get(path) ??
    (COMPRESSED.has(extname(path)) ? content.length : brotliCompressSync(content).length)
  transferred.set(path, bytes)
  return { path, bytes }
}

function show({ text, wrong }: Finding): void {
  console.log(`${wrong ? 'WRONG' : 'ok   '} ${text}`)
}

const last = JSON.parse(readFileSync('bench/first-view-size.json', 'utf8')) as LastFigures
const site = listFiles(DIST)
const requests = await requestsOfFirstView(DIST)
const screens: readonly Screen[] = ['wide', 'narrow']
const findings = [
  ...screens.flatMap((screen) => judgeFirstView(screen, requests[screen].map(sized), last)),
  ...judgeKinds(site.filter((path) => !/\.(?:js|css)$/.test(path)).map(sized)),
  judgeChunks(site.map((path) => ({ path, bytes: readFileSync(join(DIST, path)).length }))),
]
findings.forEach(show)
console.log(`\nThe ${LISTED} largest files of the first view on a wide screen, kB:`)
const largest = requests.wide.map(sized).sort((a, b) => b.bytes - a.bytes)
for (const { path, bytes } of largest.slice(0, LISTED))
  console.log(`${(bytes / 1000).toFixed(1).padStart(13)}  ${path}`)
const wrong = findings.flatMap((finding) => finding.wrong ?? [])
if (wrong.length > 0) {
  console.error(`\n${wrong.join('\n')}`)
  process.exit(1)
}
