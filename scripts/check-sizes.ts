/**
 * Holds the built page to its size budgets and prints them. Sizes are what a visitor downloads:
 * brotli for text, as they are for fonts and pictures. 1 kB is 1,000 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const DIST = 'dist'

interface Budget {
  readonly name: string
  readonly limitKb: number
  readonly includes: (path: string) => boolean
}

/** Files that index.html asks for itself: the first view's program and style. */
const html = readFileSync(join(DIST, 'index.html'), 'utf8')
const firstView = new Set(
  [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]),
)
followImports()

const isFirst = (path: string) => firstView.has(path)
const isMapLibre = (path: string) => /assets\/maplibre/.test(path)
const isVector = (path: string) => /^basemap\/.*\.(?:json|geojson|topojson)$/.test(path)

const BUDGETS: readonly Budget[] = [
  {
    name: 'JavaScript, worker and CSS of the first view',
    limitKb: 440,
    includes: (path) => isFirst(path) || isMapLibre(path),
  },
  { name: '… of which ours', limitKb: 70, includes: (path) => isFirst(path) && !isMapLibre(path) },
  { name: 'Fonts', limitKb: 120, includes: (path) => /\.woff2?$/.test(path) },
  { name: 'Basemap vectors and places', limitKb: 220, includes: isVector },
  { name: 'Hillshade', limitKb: 330, includes: (path) => /^basemap\/.*\.(?:webp|png)$/.test(path) },
]

/** Static and first-view dynamic imports between chunks, so that the map's own chunks count as the first view too. */
function followImports(): void {
  for (const path of firstView) {
    if (path === undefined || !path.endsWith('.js')) continue
    const text = readFileSync(join(DIST, path), 'utf8')
    for (const match of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      firstView.add(`assets/${match[1]}`)
    for (const match of text.matchAll(/import\(\s*["'`]\.\/((?:open-map|maplibre)[\w.-]*\.js)["'`]\)/g))
      firstView.add(`assets/${match[1]}`)
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}

const COMPRESSED = new Set(['.woff2', '.webp', '.png', '.pmtiles'])

function transferBytes(path: string): number {
  const bytes = readFileSync(path)
  return COMPRESSED.has(extname(path)) ? bytes.length : brotliCompressSync(bytes).length
}

const sizes = listFiles(DIST).map((path) => ({ path: relative(DIST, path), bytes: transferBytes(path) }))
let over = 0
for (const { name, limitKb, includes } of BUDGETS) {
  const kb = sizes.filter(({ path }) => includes(path)).reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  const verdict = kb > limitKb ? 'OVER' : 'ok'
  if (kb > limitKb) over += 1
  console.log(
    `${verdict.padEnd(5)} ${kb.toFixed(1).padStart(7)} kB of ${String(limitKb).padStart(4)} kB  ${name}`,
  )
}
if (over > 0) process.exit(1)
