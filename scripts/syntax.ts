/** A source file as a tree (ESTree, as Vite's own parser has it), for checks that read code. */
import { parseSync } from 'vite'

export interface Node {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))
}

/** The tree of a source; the ending of the file's name says its language. */
export function parseSource(source: string, file: string): Node {
  return parseSync(file, source).program as unknown as Node
}

/** This node and everything under it. */
export function* nodesUnder(node: Node): Iterable<Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesUnder(child)
}

/** The value of a text that stands as it is, in quotes or in a template without expressions; `null` for all else. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral') return null
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null
}
