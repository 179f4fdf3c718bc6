import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { isNode, literalText, type Node, nodesUnder, parseSource } from '../scripts/syntax'

/** What a source file of the page needs at once, what it fetches later, and the classes that it draws. */
interface Source {
  readonly needs: readonly string[]
  readonly fetches: readonly string[]
  readonly classes: readonly string[]
}

const ENDINGS = ['', '.ts', '.tsx']

/** The file of ours behind a relative address; `null` for a package or an address with a question. */
function fileOf(specifier: string, from: string): string | null {
  if (!specifier.startsWith('.')) return null
  const path = join(dirname(from), specifier)
  return (
    ENDINGS.map((ending) => path + ending).find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? null
  )
}

/** Every word of the texts under a `class`. */
function classesIn(attribute: Node): readonly string[] {
  return [...nodesUnder(attribute)].flatMap((node) => {
    const text =
      node.type === 'TemplateElement'
        ? (node.value as { readonly raw: string }).raw
        : node.type === 'Literal'
          ? literalText(node)
          : null
    return text?.split(/\s+/).filter((word) => word !== '') ?? []
  })
}

function readSource(file: string): Source {
  if (file.endsWith('.css')) return { needs: [], fetches: [], classes: [] }
  const nodes = [...nodesUnder(parseSource(readFileSync(file, 'utf8'), file))]
  const addresses = (types: readonly string[]) =>
    nodes
      .filter(
        ({ type, importKind, exportKind }) =>
          types.includes(type) && importKind !== 'type' && exportKind !== 'type',
      )
      .flatMap(({ source }) => (isNode(source) ? [fileOf(literalText(source) ?? '', file)] : []))
      .filter((found) => found !== null)
  return {
    needs: addresses(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration']),
    fetches: addresses(['ImportExpression']),
    classes: nodes
      .filter(({ type, name }) => type === 'JSXAttribute' && isNode(name) && name.name === 'class')
      .flatMap(classesIn),
  }
}

const sources = new Map<string, Source>()
function sourceOf(file: string): Source {
  const source = sources.get(file) ?? readSource(file)
  sources.set(file, source)
  return source
}

/** A file with all that comes with it. */
function comesWith(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const needed of sourceOf(file).needs) comesWith(needed, found)
  return found
}

/** The files that begin a part which comes later, of this part and of those that come with it. */
function partsAfter(start: string, found = new Set<string>()): ReadonlySet<string> {
  for (const file of comesWith(start))
    for (const part of sourceOf(file).fetches)
      if (!found.has(part)) {
        found.add(part)
        partsAfter(part, found)
      }
  return found
}

function cssFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? cssFiles(path) : path.endsWith('.css') ? [path] : []
  })
}

const styledIn = (css: string) =>
  new Set(
    [
      ...readFileSync(css, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/\.([a-z][\w-]*)/g),
    ].map(([, name]) => name),
  )
const STYLES = new Map(cssFiles('src').map((css) => [css, styledIn(css)]))
const isStyledBy = (name: string, files: Iterable<string>) =>
  [...files].some((file) => STYLES.get(file)?.has(name))

const PAGE = 'src/app/main.tsx'
/** What `@import` in the page's own sheet brings. */
const ALWAYS = [...comesWith(PAGE), 'src/app/tokens.css', 'src/app/fonts.css', 'src/app/controls.css']

it('each part that comes later brings the style of all that it draws', () => {
  const parts = [...partsAfter(PAGE)]
  expect(parts.length).toBeGreaterThan(20)
  const unstyled = parts.flatMap((part) => {
    const own = comesWith(part)
    return [...own]
      .filter((file) => !ALWAYS.includes(file))
      .flatMap((file) => sourceOf(file).classes.map((name) => ({ file, name })))
      .filter(({ name }) => isStyledBy(name, STYLES.keys()) && !isStyledBy(name, [...ALWAYS, ...own]))
      .map(({ file, name }) => `${relative('src', part)}: .${name} of ${relative('src', file)}`)
  })
  expect([...new Set(unstyled)]).toEqual([])
})
