/** What a source file asks of others: the files that it imports, and the names from outside that it touches. */
import { childrenOf, isNode, literalText, type Node, nodesUnder, parseSource } from './syntax'

/** Stands for the address of an import that is put together while the program runs, which nobody can check. */
export const COMPUTED = '(computed)'

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** Every address that the source imports, in whatever way: as types, later, or by a pattern of Vite's. */
export function importsOf(source: string, file: string): readonly string[] {
  return [...nodesUnder(parseSource(source, file))].flatMap((node) =>
    IMPORTS.has(node.type)
      ? isNode(node.source)
        ? [literalText(node.source) ?? COMPUTED]
        : []
      : globbedBy(node),
  )
}

/** The patterns of an `import.meta.glob`; those that leave files out begin with `!`. */
function globbedBy(node: Node): readonly string[] {
  if (node.type !== 'CallExpression' || nameOf(node.callee) !== 'import.meta.glob') return []
  const [given] = node.arguments as readonly Node[]
  const patterns = given?.type === 'ArrayExpression' ? (given.elements as readonly Node[]) : [given]
  return patterns.map((pattern) => literalText(pattern) ?? COMPUTED)
}

/**
 * Parts of the program that the source fetches by itself: addresses of an `import()` that none of these functions was
 * given, as the source calls them.
 */
export function bareImports(source: string, file: string, seams: readonly string[]): readonly string[] {
  const visit = (node: Node): readonly string[] => {
    if (node.type === 'CallExpression' && seams.includes(nameOf(node.callee))) return []
    const own = node.type === 'ImportExpression' ? [literalText(node.source) ?? COMPUTED] : []
    return [...own, ...childrenOf(node).flatMap(visit)]
  }
  return visit(parseSource(source, file))
}

/** Other names of the whole page: what stands on them needs none. */
const WHOLE_PAGE = /^(?:(?:globalThis|window|self|top|parent|document(?=\.location))\.)+/

/** `a.b.c` for a chain of plain names; a `?` stands for what is no name. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '?'
  switch (node.type) {
    case 'Identifier':
      return String(node.name)
    case 'MetaProperty':
      return `${nameOf(node.meta)}.${nameOf(node.property)}`
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return nameOf(node.expression)
    case 'MemberExpression':
      return `${nameOf(node.object)}.${node.computed ? (literalText(node.property) ?? '?') : nameOf(node.property)}`
    default:
      return '?'
  }
}

/**
 * Every name that the source reads or calls, as it would stand without `window.` before it: `fetch`, `location.hash`,
 * `store.setState`. What is taken out of an object by a pattern counts as read from it. Names that the file itself
 * makes are left out.
 */
export function touchedBy(source: string, file: string): ReadonlySet<string> {
  const program = parseSource(source, file)
  const made = new Set([...nodesUnder(program)].flatMap(namesMadeBy))
  const names = new Set<string>()
  const add = (name: string) => names.add(name.replace(WHOLE_PAGE, ''))
  const read = (node: Node) => {
    if (!made.has(nameOf(node).split('.')[0] ?? '')) add(nameOf(node))
    else if (node.type === 'MemberExpression') add(`?.${nameOf(node).split('.').slice(1).join('.')}`)
  }
  const visit = (node: Node) => {
    if (node.type === 'Identifier' || node.type === 'MemberExpression') read(node)
    for (const taken of takenBy(node)) add(taken)
    for (const child of readIn(node)) visit(child)
  }
  visit(program)
  return names
}

/** `location.hash` for `const { hash } = location`; `?.hash` for a pattern whose object has no name. */
function takenBy(node: Node): readonly string[] {
  const from = node.type === 'VariableDeclarator' ? nameOf(node.init) : '?'
  const pattern = node.type === 'VariableDeclarator' ? node.id : node
  if (!isNode(pattern) || pattern.type !== 'ObjectPattern') return []
  return (pattern.properties as readonly Node[]).map(
    ({ key }) => `${from}.${literalText(key) ?? nameOf(key)}`,
  )
}

/** Names that a declaration, a function or an import makes in its file. */
function namesMadeBy(node: Node): readonly string[] {
  const bound = (target: unknown): readonly string[] => {
    if (!isNode(target)) return []
    if (target.type === 'Identifier') return [String(target.name)]
    if (target.type === 'Property') return bound(target.value)
    return [...childrenOf(target)].flatMap(bound)
  }
  if (node.type === 'VariableDeclarator') return bound(node.id)
  if (/^Import.*Specifier$/.test(node.type)) return bound(node.local)
  if (/Function/.test(node.type)) return [node.id, ...((node.params ?? []) as readonly Node[])].flatMap(bound)
  return []
}

/** The children of a node that are read: types, the names of properties and what follows a dot are not. */
function readIn(node: Node): readonly Node[] {
  const named =
    node.type === 'MemberExpression' && !node.computed
      ? node.property
      : /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type) && !node.computed
        ? node.key
        : null
  return childrenOf(node).filter(
    (child) => child !== named && (!child.type.startsWith('TS') || 'expression' in child),
  )
}
