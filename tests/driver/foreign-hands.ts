/**
 * What browsers and their extensions do to a page that is not theirs. Each of these goes over the document once, and
 * may be handed to a browser as it stands: it knows nothing outside itself.
 */

/**
 * A translation as Chrome does it: each text gives way to two nested elements with other words, here the same in
 * «quotes», and so again whatever text comes or changes, until the returned function is called.
 */
export function translatePage(): () => void {
  const mine = new WeakSet<Node>()
  const isKept = (text: Node) =>
    mine.has(text) ||
    !text.textContent?.trim() ||
    text.parentElement === null ||
    text.parentElement.closest('script, style, svg, [translate="no"]') !== null
  const translateText = (text: Node) => {
    if (isKept(text)) return
    const outer = document.createElement('font')
    const inner = outer.appendChild(document.createElement('font'))
    const words = document.createTextNode(`«${text.textContent}»`)
    mine.add(words)
    inner.append(words)
    text.parentNode?.replaceChild(outer, text)
  }
  const translateAll = (top: Node) => {
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    const found: Node[] = top.nodeType === Node.TEXT_NODE ? [top] : []
    while (texts.nextNode()) found.push(texts.currentNode)
    found.forEach(translateText)
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'characterData') {
        mine.delete(target)
        translateText(target)
      } else addedNodes.forEach(translateAll)
  })
  translateAll(document.body)
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

/** A translation as Firefox does it: the parts of a line change places, and its texts are new ones. */
export function reorderLines(): void {
  for (const line of document.querySelectorAll('p, li, summary, button, h1, h2, h3, dd, label')) {
    const parts = [...line.childNodes].reverse()
    if (parts.length < 2) continue
    line.replaceChildren(
      ...parts.map((part) => (part.nodeType === Node.TEXT_NODE ? (part.textContent ?? '') : part)),
    )
  }
}

/** Find-as-you-type, a reader of selected text, a spelling checker: each text is cut, and a piece marked. */
export function highlightTexts(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode)
  for (const text of found) {
    if (text.data.trim().length < 2) continue
    const piece = text.splitText(1)
    const mark = document.createElement('mark')
    piece.parentNode?.replaceChild(mark, piece)
    mark.append(piece)
  }
}

/** A reader of Japanese, a learner of words: each text stands in an element with room for its sound. */
export function annotateTexts(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode)
  for (const text of found) {
    const ruby = document.createElement('ruby')
    text.parentNode?.replaceChild(ruby, text)
    ruby.append(text, document.createElement('rt'))
  }
}

/** A checker of spelling: each word is an element of its own, and comments stand between. */
export function wrapWords(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Node[] = []
  while (texts.nextNode()) if (texts.currentNode.textContent?.trim()) found.push(texts.currentNode)
  for (const text of found) {
    const words = (text.textContent ?? '').split(/(?<=\s)/).flatMap((word) => {
      const span = document.createElement('span')
      span.textContent = word
      return [document.createComment('checked'), span]
    })
    const all = document.createDocumentFragment()
    all.append(...words)
    text.parentNode?.replaceChild(all, text)
  }
}

/** A reading mode, a bigger place for fingers: what can be pressed or read stands in a box of the tool's. */
export function wrapElements(): void {
  for (const element of document.querySelectorAll('button, p, li, input, label, td, section')) {
    const box = document.createElement('div')
    element.parentNode?.replaceChild(box, element)
    box.append(element)
  }
}

/** A blocker of advertisements: whatever looks like one by a word of its name is gone. */
export function removeByName(): void {
  for (const element of document.querySelectorAll(
    '[data-part*="share"], [class*="head"], [data-part*="count"]',
  ))
    element.remove()
}

/** A keeper of passwords, a helper with spelling: marks beside and inside of what can be typed in or pressed. */
export function addElements(): void {
  for (const element of document.querySelectorAll('input, button, p, ul, h2')) {
    const sign = () => document.createElement('i')
    element.before(sign())
    element.after(sign())
    if (!element.matches('input')) element.prepend(sign())
  }
}

/** A dark mode, a font for dyslexia, a measuring tool: attributes on everything. */
export function addAttributes(): void {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.classList.add('tool-seen')
    element.style.setProperty('letter-spacing', '0.12em')
    element.setAttribute('data-tool', 'seen')
    element.setAttribute('spellcheck', 'false')
  }
}

/** A tool that tidies: texts that touch become one, and empty ones go. */
export function joinTexts(): void {
  document.body.normalize()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const blank: Node[] = []
  while (texts.nextNode()) if (!texts.currentNode.textContent?.trim()) blank.push(texts.currentNode)
  for (const text of blank) text.parentNode?.removeChild(text)
}
