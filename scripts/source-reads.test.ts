import { describe, expect, it } from 'vitest'
import { bareImports, COMPUTED, importsOf, touchedBy } from './source-reads'

const imports = (source: string) => importsOf(source, 'a.tsx')
const touches = (source: string, name: string) => touchedBy(source, 'a.tsx').has(name)

describe('the imports of a source', () => {
  it.each([
    "import { a } from '../map/a'",
    'import { a } from "../map/a"',
    "import '../map/a'",
    "import type { A } from '../map/a'",
    "export { a } from '../map/a'",
    "export * from '../map/a'",
    "const a = () => import('../map/a')",
    'const a = () => import(`../map/a`)',
    "type A = import('../map/a').A",
    "type A = typeof import('../map/a')",
    "const a = import.meta.glob('../map/a')",
    "const a = import.meta.glob(['../map/a'], { eager: true })",
  ])('are found in: %s', (source) => {
    expect(imports(source)).toEqual(['../map/a'])
  })
  it('are told of where they cannot be known', () => {
    expect(imports(['const a = import(`../$', '{room}/a`)'].join(''))).toEqual([COMPUTED])
    expect(imports('const a = import.meta.glob(patterns)')).toEqual([COMPUTED])
  })
  it('are neither texts nor comments', () => {
    expect(imports("const a = \"import '../map/a'\" // from '../map/a'\nexport { a }")).toEqual([])
  })
})

describe('the names that a source touches', () => {
  it.each([
    ["fetch('/a')", 'fetch'],
    ["globalThis.fetch('/a')", 'fetch'],
    ["window['fetch']('/a')", 'fetch'],
    ["self.fetch?.('/a')", 'fetch'],
    ['const { fetch: get } = globalThis', 'fetch'],
    ['const get = fetch', 'fetch'],
    ["new globalThis.Worker('/a')", 'Worker'],
    ['location.hash', 'location.hash'],
    ['document.location.hash', 'location.hash'],
    ['const { hash } = location', 'location.hash'],
    ['const place = window.location', 'location'],
    ['app.store.setState({})', 'app.store.setState'],
    ['const write = ({ store }) => store.setState({})', '?.setState'],
    ['const { setState } = store', 'store.setState'],
    ['const write = ({ setState }) => setState({})', '?.setState'],
  ])('have, in %s, %s', (source, name) => {
    expect(touches(source, name)).toBe(true)
  })
  it.each([
    ['const history = read(); history.length', 'history'],
    ['const a = { fetch: 1 }', 'fetch'],
    ['loader.fetch()', 'fetch'],
    ['const a = (worker: Worker) => worker', 'Worker'],
    ["const a = 'fetch' // fetch()", 'fetch'],
  ])('lack, in %s, %s', (source, name) => {
    expect(touches(source, name)).toBe(false)
  })
})

describe('parts of the program that a source fetches by itself', () => {
  it.each([
    ["const load = () => import('./part')", ['./part']],
    ["fetchPart(() => import('./part'))", []],
    ["lazyPart(async () => (await import('./part')).Part, { soon: true })", []],
    ["store.fetchPart(() => import('./part'))", ['./part']],
    ['fetchPart(() => load()); import(name)', ['(computed)']],
  ])('are, in %s, %j', (source, found) => {
    expect(bareImports(source, 'a.ts', ['fetchPart', 'lazyPart'])).toEqual(found)
  })
})
