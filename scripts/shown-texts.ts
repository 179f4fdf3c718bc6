/** The texts of a source file that can reach a reader. */
import { childrenOf, isNode, literalText, type Node, nodesUnder, parseSource } from './syntax'

export interface ShownText {
  readonly text: string
  /** Where it stands in the source, in characters. */
  readonly start: number
  /** Does it reach a reader as far as can be seen? Of all other texts the reading alone can tell. */
  readonly certain: boolean
}

/** Attributes, and properties of elements, whose value a reader sees or hears. */
const WORDED =
  /^(?:aria-?(?:label|description|valuetext|roledescription)|title|placeholder|alt|label|textContent|innerText)$/i

/** Every text of a source, each once. */
export function shownTexts(source: string, file: string): readonly ShownText[] {
  const program = parseSource(source, file)
  const nodes = [...nodesUnder(program)]
  const made = valuesByName(nodes)
  const certain = new Set(nodes.flatMap(shownBy).flatMap((node) => outcomes(node, made)))
  return nodes.flatMap((node) => {
    const text = textOf(node)
    return text ? [{ text, start: node.start, certain: certain.has(node) }] : []
  })
}

/** What the names of a file stand for: values of constants, and functions. */
type Values = ReadonlyMap<string, readonly Node[]>

function valuesByName(nodes: readonly Node[]): Values {
  const values = new Map<string, readonly Node[]>()
  for (const node of nodes) {
    const value = node.type === 'VariableDeclarator' ? node.init : node
    const isNamed = node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration'
    if (!isNamed || !isNode(node.id) || !isNode(value)) continue
    const name = String(node.id.name)
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return values
}

/** The expressions of a node that come before a reader as they are. */
function shownBy(node: Node): readonly Node[] {
  switch (node.type) {
    case 'JSXText':
      return [node]
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as readonly Node[]).filter((child) => child.type === 'JSXExpressionContainer')
    case 'JSXAttribute':
      return isNode(node.name) && WORDED.test(String(node.name.name)) && isNode(node.value)
        ? [node.value]
        : []
    case 'AssignmentExpression':
      return isNode(node.left) && WORDED.test(propertyOf(node.left)) && isNode(node.right) ? [node.right] : []
    case 'CallExpression': {
      const [name, value] = node.arguments as readonly Node[]
      const sets = isNode(node.callee) && propertyOf(node.callee) === 'setAttribute'
      return sets && WORDED.test(literalText(name) ?? '') && value ? [value] : []
    }
    default:
      return []
  }
}

/** The name after the last dot of `a.b.c`. */
function propertyOf(node: Node): string {
  if (node.type !== 'MemberExpression' || !isNode(node.property)) return ''
  return literalText(node.property) ?? String(node.property.name ?? '')
}

const only = (...nodes: readonly unknown[]) => nodes.filter(isNode)

/** Parts of an expression of which its value is made, where these are texts; a condition is none of them. */
function partsOf(node: Node, made: Values): readonly Node[] {
  switch (node.type) {
    case 'Identifier':
      return made.get(String(node.name)) ?? []
    case 'ConditionalExpression':
      return only(node.consequent, node.alternate)
    case 'LogicalExpression':
      return only(node.left, node.right)
    case 'BinaryExpression':
      return node.operator === '+' ? only(node.left, node.right) : []
    case 'MemberExpression':
      return propertiesOf(node, made)
    case 'CallExpression':
      return isNode(node.callee) && MADE_ANEW.test(propertyOf(node.callee))
        ? functionsIn(node.arguments as readonly Node[])
        : only(node.callee)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return isNode(node.body) && node.body.type === 'BlockStatement' ? returnsIn(node.body) : only(node.body)
    case 'TemplateLiteral':
    case 'ArrayExpression':
      return childrenOf(node)
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return only(node.expression)
    default:
      return []
  }
}

/** What is called on a list and gives only what its function gives; all else (`join`, `find`) gives of the list. */
const MADE_ANEW = /^(?:map|flatMap|reduce)$/

const isFunction = ({ type }: Node) => /Function/.test(type)
const functionsIn = (given: readonly Node[]) => given.filter(isFunction)

/** The property of an object that the file itself makes; every property where its name is not known. */
function propertiesOf(node: Node, made: Values): readonly Node[] {
  if (!isNode(node.object)) return []
  // A list, or a text, of which a method is called.
  if (node.object.type !== 'Identifier') return [node.object]
  const name = node.computed ? literalText(node.property) : propertyOf(node)
  return (made.get(String(node.object.name)) ?? []).flatMap((value) => {
    const object = value.type.startsWith('TS') && isNode(value.expression) ? value.expression : value
    if (object.type === 'ArrayExpression') return [object]
    if (object.type !== 'ObjectExpression') return []
    return (object.properties as readonly Node[])
      .filter(({ key }) => name === null || (isNode(key) && (literalText(key) ?? key.name) === name))
      .flatMap(({ value: inner }) => only(inner))
  })
}

/** What a function gives back, functions inside of it left out. */
function returnsIn(body: Node): readonly Node[] {
  return childrenOf(body)
    .filter((child) => !isFunction(child))
    .flatMap((child) => (child.type === 'ReturnStatement' ? only(child.argument) : returnsIn(child)))
}

/** The texts that an expression can come out as, through the names and functions of its file. */
function outcomes(node: Node, made: Values, seen: ReadonlySet<Node> = new Set()): readonly Node[] {
  if (seen.has(node)) return []
  if (['JSXText', 'Literal', 'TemplateElement'].includes(node.type)) return [node]
  return partsOf(node, made).flatMap((part) => outcomes(part, made, new Set([...seen, node])))
}

function textOf(node: Node): string {
  if (!['JSXText', 'Literal', 'TemplateElement'].includes(node.type)) return ''
  const { value } = node
  const text = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value
  return typeof text === 'string' ? text.trim() : ''
}
