import { options } from 'preact'

/** An element that holds the text which stands beside elements. It has no style of its own. */
const TEXT_TAG = 'own-text'

/** What Preact makes of a tag, of a component, and (without a type) of a text. */
interface Drawn {
  type: unknown
  props: unknown
}

/**
 * Browsers and their extensions change the page while it stands: a translation puts elements where texts were, a
 * highlighter cuts them, a tool moves what it likes. The page then goes on as if nothing had been touched: whatever
 * text changes is set on its element, and whatever is added finds a place. To be called before anything is drawn.
 */
export function withstandChanges(): void {
  setTextOnElements()
  const { insertBefore } = Node.prototype
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, next: Node | null): T {
    insertBefore.call(this, node, childHolding(this, next))
    return node
  }
  keepMoving(Element.prototype as Element & MovesChildren)
}

/**
 * Preact keeps hold of the text nodes that it made and writes into them even when they are no longer on the page. So
 * it makes none: an element with nothing but text has its whole content set, and text beside elements gets its own.
 */
export function setTextOnElements(): void {
  const before = options.vnode
  options.vnode = (drawn) => {
    before?.(drawn)
    holdText(drawn)
  }
}

function holdText(drawn: Drawn): void {
  const { type, props } = drawn
  if (type === null) {
    // Nobody translates the space between two elements.
    if (String(props).trim() === '') return
    drawn.type = TEXT_TAG
    drawn.props = { textContent: props }
  } else if (typeof type === 'string') {
    const own = props as Record<string, unknown>
    const text = soleText(own.children)
    if (text !== null) drawn.props = { ...own, children: undefined, textContent: text }
  }
}

/** The text of an element's children where they are nothing else. */
function soleText(children: unknown): string | null {
  const parts = (Array.isArray(children) ? children : [children]).filter(
    (part) => part !== null && part !== undefined && typeof part !== 'boolean',
  )
  const isText = parts.every((part) => typeof part === 'string' || typeof part === 'number')
  return isText && parts.length > 0 ? parts.join('') : null
}

/** The child in which a node now stands that was a child itself; `null` where it has left. */
function childHolding(parent: Node, node: Node | null): Node | null {
  let child = node
  while (child !== null && child.parentNode !== parent) child = child.parentNode
  return child
}

interface MovesChildren {
  moveBefore?: (node: Node, next: Node | null) => void
}

/** The same for moves, which browsers refuse to what has left the page. Not all browsers have them. */
function keepMoving(elements: Element & MovesChildren): void {
  const { moveBefore } = elements
  if (!moveBefore) return
  elements.moveBefore = function (this: Element, node: Node, next: Node | null): void {
    if (this.isConnected === node.isConnected) moveBefore.call(this, node, childHolding(this, next))
    else this.insertBefore(node, next)
  }
}
