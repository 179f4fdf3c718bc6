import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareImports, COMPUTED, importsOf, touchedBy } from '../scripts/source-reads'

/** Who may import whom: rows look up only, so there is no cycle between folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  assets: [],
  // Both have parts that come on demand.
  record: ['model', 'assets'],
  i18n: ['model', 'assets', 'record'],
  files: ['model', 'record'],
  view: ['model', 'record'],
  state: ['model', 'record', 'assets', 'i18n', 'files', 'view'],
  // What a symbol looks like and which event an id stands for is the record's to say.
  ui: ['model', 'assets', 'record', 'i18n', 'state'],
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
 * What of the browser only these rooms, or files, may touch, by its name without `window.` before it. The element for
 * other sites' pages (`dateline-map.ts`) is a program of its own and knows only its own address.
 */
const TOUCHED: readonly {
  readonly what: string
  readonly names: RegExp
  readonly by: readonly string[]
}[] = [
  {
    what: 'fetches',
    names: /^(?:fetch|XMLHttpRequest|WebSocket|EventSource)$|(?:^|\.)sendBeacon$/,
    by: ['src/assets/'],
  },
  {
    what: 'reads or writes the address',
    names: /^(?:location|history)(?:\.|$)/,
    by: ['src/state/', 'src/app/dateline-map.ts'],
  },
  { what: 'writes to the store', names: /\.setState$/, by: ['src/state/writer.ts'] },
  { what: 'starts a worker', names: /^(?:Shared)?Worker$/, by: ['src/assets/'] },
]

/** A colour as a text of its own. A QR code is black on white whatever the page's colours: cameras read it. */
const COLOUR = /(["'`])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\1/i
const COLOURS_BY = ['src/model/later-colours.ts', 'src/model/theme.ts', 'src/panels/share/qr-code.tsx']

/** How a test asks for a page's environment; in two pieces, since Vitest would take it for this file's own wish. */
const PAGE_TEST = ['// @vitest-environment', 'happy-dom'].join(' ')

/** A room may not look into what another one has drawn: it is told. */
const LOOKS_ABOUT = /^document\.(?:querySelector|getElement)/

const SRC = 'src'

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name === 'node_modules') return []
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.(?:tsx?|mjs)$/.test(entry.name) ? [path] : []
  })
}

/** What `ask` finds in a file, worked out once a file. */
function once<T>(ask: (source: string, file: string) => T): (file: string) => T {
  const known = new Map<string, T>()
  return (file) => {
    const found = known.get(file) ?? ask(readFileSync(file, 'utf8'), file)
    known.set(file, found)
    return found
  }
}

const importsIn = once(importsOf)
const touchedIn = once(touchedBy)
const touchesIn = (file: string, names: RegExp) => [...touchedIn(file)].some((name) => names.test(name))

const WORDS_AND_TABLES = ['src/i18n/', 'tests/ways-to-break.ts', 'scripts/basemap/province-names.ts']

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

/** Whole paths of the files, or patterns of files, of ours that a file imports. */
function relativeImports(file: string): string[] {
  return importsIn(file)
    .filter((specifier) => /^[./]/.test(specifier))
    .map((specifier) =>
      resolve(specifier.startsWith('/') ? '.' : dirname(file), specifier.replace(/^\//, '')),
    )
}

const nameOfFile = (path: string) => path.replace(/\.(?:tsx?|mjs)$/, '')

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

  it('knows every import of the page, and none of what is made for tests', () => {
    const broken = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsIn(file)
          .filter((from) => from === COMPUTED || /\.(?:test|fixture)(?:\.tsx?)?$|(?:^|\/)tests\//.test(from))
          .map((from) => `${file} imports ${from}`),
      )
    expect(broken).toEqual([])
  })

  it('fetches no part of the page but through the seam that says when it does not come', () => {
    const broken = files
      .filter((file) => !isTest(file) && roomOf(file) !== 'pipeline')
      .flatMap((file) =>
        bareImports(readFileSync(file, 'utf8'), file, ['fetchPart', 'lazyPart', 'fetchReader']).map(
          (from) => `${file} fetches ${from}`,
        ),
      )
    expect(broken).toEqual([])
  })

  it('keeps owned packages in their rooms', () => {
    const broken = files
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsIn(file)
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

  it.each(TOUCHED)('lets nothing but its room do what $what', ({ names, by }) => {
    expect(by.every((place) => files.some((file) => isOneOf(file, [place]) && touchesIn(file, names)))).toBe(
      true,
    )
    expect(files.filter((file) => !isTest(file) && !isOneOf(file, by) && touchesIn(file, names))).toEqual([])
  })

  it('lets nothing but the theme say a colour', () => {
    const saying = files.filter((file) => !isTest(file) && COLOUR.test(codeOf(file)))
    expect(saying.sort()).toEqual(COLOURS_BY)
  })

  it('lets the map look at nothing that others have drawn', () => {
    const broken = files.filter((file) => roomOf(file) === 'map' && touchesIn(file, LOOKS_ABOUT))
    expect(broken).toEqual([])
  })

  it.each(['src', 'scripts', 'tests', 'bench'])('has no import cycle between the files of %s', (folder) => {
    const graph = new Map(
      sourceFiles(folder).map((file) => [nameOfFile(resolve(file)), relativeImports(file).map(nameOfFile)]),
    )
    expect(graph.size).toBeGreaterThan(1)
    expect([...graph.values()].flat().some((target) => graph.has(target))).toBe(true)
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
    expect(inPage.filter((file) => importsIn(file).some((from) => from.startsWith('node:')))).toEqual([])
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
