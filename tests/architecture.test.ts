import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom: rows look up only, so there is no cycle between folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  assets: [],
  record: ['model'],
  i18n: ['model', 'record'],
  files: ['model', 'record'],
  view: ['model', 'record'],
  state: ['model', 'record', 'assets', 'i18n', 'files', 'view'],
  ui: ['model', 'record', 'i18n', 'view', 'state'],
  map: ['model', 'record', 'assets', 'i18n', 'files', 'view', 'state', 'ui'],
  timeline: ['model', 'record', 'assets', 'i18n', 'files', 'view', 'state', 'ui'],
  panels: ['model', 'record', 'assets', 'i18n', 'files', 'view', 'state', 'ui'],
  app: ['model', 'record', 'assets', 'i18n', 'files', 'view', 'state', 'ui', 'map', 'timeline', 'panels'],
  pipeline: ['model', 'record', 'i18n', 'files', 'view'],
}

/** Packages that only these rooms, or files, may know. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['src/map/'],
  zustand: ['src/state/'],
  '@turf/turf': ['src/model/geometry.ts'],
  'node:': ['src/pipeline/'],
}

/**
 * What of the browser only these rooms, or files, may touch, as it stands in their code. The element for other
 * sites' pages (`dateline-map.ts`) is a program of its own and knows only its own address.
 */
const TOUCHED: readonly {
  readonly what: string
  readonly pattern: RegExp
  readonly by: readonly string[]
}[] = [
  {
    what: 'fetches',
    pattern: /(?<![\w.])fetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/,
    by: ['src/assets/'],
  },
  {
    what: 'reads or writes the address',
    pattern:
      /\b(?:location\.(?:href|hash|search|origin|assign|replace|reload)|history\.(?:pushState|replaceState|state|back|go)\b)/,
    by: ['src/state/', 'src/app/dateline-map.ts'],
  },
  { what: 'writes to the store', pattern: /\.setState\b/, by: ['src/state/writer.ts'] },
  { what: 'starts a worker', pattern: /new (?:Shared)?Worker\(/, by: ['src/assets/'] },
  { what: 'says a colour', pattern: /'#[0-9a-f]{6}'/i, by: ['src/model/theme.ts'] },
]

/** How a test asks for a page's environment; in two pieces, since Vitest would take it for this file's own wish. */
const PAGE_TEST = ['// @vitest-environment', 'happy-dom'].join(' ')

/** A room may not look into what another one has drawn: it is told. */
const LOOKS_ABOUT = /document\.(?:querySelector|getElementById|getElementsBy)/

const SRC = 'src'

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules') return []
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

const WORDS_AND_TABLES = ['src/i18n/', 'scripts/basemap/province-names.ts']

const files = sourceFiles(SRC)
const isOneOf = (file: string, places: readonly string[]) =>
  places.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)))

function everyFile(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules') return []
    return entry.isDirectory() ? everyFile(path) : [path]
  })
}

/** A file without its comments, which may speak of anything. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
const roomOf = (path: string) => relative(SRC, path).split(/[\\/]/)[0] ?? ''
const isTest = (file: string) => /\.(?:test|fixture)\.tsx?$/.test(file)

function relativeImports(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier))
}

describe('the import table', () => {
  it('has a row for every folder of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('lets no folder import what it may not', () => {
    const broken = files
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const room = roomOf(file)
        return relativeImports(file)
          .map((target) => roomOf(relative(process.cwd(), target)))
          .filter((target) => target !== room && !MAY_IMPORT[room]?.includes(target))
          .map((target) => `${file} imports ${target}`)
      })
    expect(broken).toEqual([])
  })

  it('keeps owned packages in their rooms', () => {
    const broken = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((specifier) => {
            const owners = Object.entries(OWNED).find(
              ([name]) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
            )?.[1]
            return owners !== undefined && !isOneOf(file, owners)
          })
          .map((specifier) => `${file} imports ${specifier}`),
      )
    expect(broken).toEqual([])
  })

  it.each(TOUCHED)('lets nothing but its room do what $what', ({ pattern, by }) => {
    const broken = files.filter((file) => !isTest(file) && !isOneOf(file, by) && pattern.test(codeOf(file)))
    expect(broken).toEqual([])
  })

  it('lets the map look at nothing that others have drawn', () => {
    const broken = files.filter((file) => roomOf(file) === 'map' && LOOKS_ABOUT.test(codeOf(file)))
    expect(broken).toEqual([])
  })

  it.each(['src', 'scripts', 'tests', 'bench'])('has no import cycle between the files of %s', (folder) => {
    const graph = new Map(
      sourceFiles(folder).map((file) => [
        resolve(file).replace(/\.tsx?$/, ''),
        relativeImports(file).map((target) => target.replace(/\.tsx?$/, '')),
      ]),
    )
    expect(graph.size).toBeGreaterThan(1)
    expect(findCycle(graph)).toEqual([])
  })

  it('has no file over 250 lines but words and tables', () => {
    const long = ['src', 'scripts', 'tests', 'bench']
      .flatMap(everyFile)
      .filter((file) => /\.(?:ts|tsx|mjs|css)$/.test(file) && !isOneOf(file, WORDS_AND_TABLES))
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 250)
    expect(long).toEqual([])
  })

  it('gives tests of a page no modules of Node, which a first run cannot find there', () => {
    const inPage = [...sourceFiles('src'), ...sourceFiles('tests')].filter((file) =>
      readFileSync(file, 'utf8').startsWith(PAGE_TEST),
    )
    expect(inPage.length).toBeGreaterThan(5)
    expect(inPage.filter((file) => importsOf(file).some((from) => from.startsWith('node:')))).toEqual([])
  })

  it('has no room for things without a home', () => {
    expect(
      files.filter((file) => /(?:^|[\\/])(?:utils?|helpers?|common|index)(?:[\\/.]|$)/.test(file)),
    ).toEqual([])
  })
})

/** The files of one cycle, or none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node])
      if (cycle.length > 0) return cycle
    }
    done.add(node)
    return []
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle.length > 0) return cycle.map((file) => relative(process.cwd(), file))
  }
  return []
}
