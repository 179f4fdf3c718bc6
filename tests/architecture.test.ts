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
  pipeline: ['model', 'record', 'i18n', 'files'],
}

/** Packages that only one folder may know. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map', 'app'],
  zustand: ['state'],
  '@turf': ['model'],
}

const SRC = 'src'

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

const files = sourceFiles(SRC)
const roomOf = (path: string) => relative(SRC, path).split(/[\\/]/)[0] ?? ''
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

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
              ([name]) => specifier === name || specifier.startsWith(`${name}/`),
            )?.[1]
            return owners !== undefined && !owners.includes(roomOf(file))
          })
          .map((specifier) => `${file} imports ${specifier}`),
      )
    expect(broken).toEqual([])
  })

  it('has no import cycle between files', () => {
    const graph = new Map(
      files.map((file) => [
        resolve(file).replace(/\.tsx?$/, ''),
        relativeImports(file).map((target) => target.replace(/\.tsx?$/, '')),
      ]),
    )
    expect(findCycle(graph)).toEqual([])
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
