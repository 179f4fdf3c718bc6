/**
 * Two promises about the interface, checked in its source: no word stands outside the message files
 * (src/i18n), and no style says left or right where the page's direction should.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

interface Finding {
  readonly file: string
  readonly line: number
  readonly found: string
  readonly rule: string
}

function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !/\.(test|spec)\./.test(name))
    .map((name) => join(folder, name))
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length
}

/** Names of things, the same in every language. */
const PROPER = /^(?:Dateline|MapLibre|GeoJSON|CSV|PNG|HTML|WebGL|km|[\w-]+\.(?:geojson|json|csv|html))$/
/** Attributes whose value a reader sees or hears. */
const WORDED =
  /^(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|placeholder|alt|label)$/

interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

/** String literals that an expression can come out as: branches and the two sides of `&&`, `||`, `??`. */
function outcomes(node: Node): readonly Node[] {
  switch (node.type) {
    case 'Literal':
    case 'TemplateElement':
      return [node]
    case 'JSXExpressionContainer':
      return isNode(node.expression) ? outcomes(node.expression) : []
    case 'TemplateLiteral':
      return childrenOf(node).filter((child) => child.type === 'TemplateElement')
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].filter(isNode).flatMap(outcomes)
    case 'LogicalExpression':
      return [node.left, node.right].filter(isNode).flatMap(outcomes)
    default:
      return []
  }
}

function textOf(node: Node): string {
  const { value } = node
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value
  return typeof text === 'string' ? text.trim() : ''
}

/** Nodes of a component whose text reaches the reader. */
function shownTexts(node: Node): readonly Node[] {
  const own =
    node.type === 'JSXText'
      ? [node]
      : node.type === 'JSXElement' || node.type === 'JSXFragment'
        ? (node.children as readonly Node[])
            .filter((child) => child.type === 'JSXExpressionContainer')
            .flatMap(outcomes)
        : node.type === 'JSXAttribute' && isNode(node.name) && WORDED.test(String(node.name.name))
          ? isNode(node.value)
            ? outcomes(node.value)
            : []
          : []
  return [...own, ...childrenOf(node).flatMap(shownTexts)]
}

/** Words of the interface that stand in a component instead of a message file. */
export function wordsIn(source: string, file: string): readonly Finding[] {
  const { program } = parseSync(file, source)
  return shownTexts(program as unknown as Node).flatMap((node) => {
    const text = textOf(node)
    if (!/\p{L}{2,}/u.test(text) || PROPER.test(text)) return []
    return [{ file, line: lineAt(source, node.start), found: text, rule: 'a word outside src/i18n' }]
  })
}

const PHYSICAL = new RegExp(
  [
    /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*)\s*:/,
    /(?:^|[\s;{])((?:left|right)\s*:)/,
    /((?:text-align|float|clear)\s*:\s*(?:left|right))/,
    /(border-(?:top|bottom)-(?:left|right)-radius)/,
  ]
    .map((rule) => rule.source)
    .join('|'),
  'gm',
)

/** Physical directions in a style sheet. */
export function physicalIn(source: string, file: string): readonly Finding[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(PHYSICAL)].map((match) => ({
    file,
    line: lineAt(code, match.index + match[0].search(/\S/)),
    found: match.slice(1).find((part) => part !== undefined) ?? '',
    rule: 'left or right in a style: say inline-start or inline-end',
  }))
}

function main(): void {
  const findings = [
    ...filesUnder('src', '.tsx').flatMap((file) => wordsIn(readFileSync(file, 'utf8'), file)),
    ...filesUnder('src', '.css').flatMap((file) => physicalIn(readFileSync(file, 'utf8'), file)),
  ]
  for (const { file, line, found, rule } of findings) console.error(`${file}:${line}: ${rule}: ${found}`)
  if (findings.length > 0) process.exit(1)
  console.log('interface: every word is in the message files, every style follows the direction')
}

if (process.argv[1]?.endsWith('check-interface.ts')) main()
