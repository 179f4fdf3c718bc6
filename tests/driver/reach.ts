import type { Frame, Page } from 'playwright-core'

/** Elements that make the page, or a dialog on it, scroll sideways. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      document.documentElement,
      document.body,
      ...document.querySelectorAll('dialog[open], [data-part="sheet"]'),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
  )
}

/**
 * Controls, by `data-part`, that a pointer cannot press: not there, not on the screen even when scrolled to,
 * or with something else on top of their middle.
 */
export function controlsOutOfReach(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const fault = (name: string): string | null => {
      const element = [...document.querySelectorAll(`[data-part="${name}"]`)].find((one) =>
        one.checkVisibility(),
      )
      if (!element) return 'not there'
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
        return `off the screen: ${[left, top, right, bottom].map(Math.round)}`
      if (name.startsWith('slider-')) return null
      const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const own = onTop !== null && (element.contains(onTop) || onTop.contains(element))
      return own ? null : `under ${onTop?.closest('[data-part]')?.getAttribute('data-part')}`
    }
    return names.flatMap((name) => {
      const found = fault(name)
      return found === null ? [] : [`${name} ${found}`]
    })
  }, parts)
}

/** Parts whose words do not fit into their own box, and those that are not there. */
export function cutText(page: Page, parts: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (names) =>
      names.filter((name) => {
        const element = document.querySelector(`[data-part="${name}"]`)
        return element === null || element.scrollWidth > element.clientWidth + 1
      }),
    parts,
  )
}

/** Parts of which anything lies outside the screen, or outside what their scrolling container shows of itself. */
export function outOfSight(
  page: Page,
  container: string,
  parts: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(
    ([around, names]) => {
      const box = document.querySelector(`[data-part="${around}"]`)?.getBoundingClientRect()
      if (!box) return [`${around} not there`]
      return names.flatMap((name) => {
        const found = [...document.querySelectorAll(`[data-part="${name}"]`)]
        if (found.length === 0) return [`${name} not there`]
        return found
          .map((one) => one.getBoundingClientRect())
          .filter(
            ({ top, bottom }) => top < Math.max(0, box.top) || bottom > Math.min(innerHeight, box.bottom),
          )
          .map(({ top, bottom }) => `${name} ${top} to ${bottom}, of ${box.top} to ${box.bottom}`)
      })
    },
    [container, parts] as const,
  )
}

/** Controls, by `data-part`, that are shown and narrower or lower than so many CSS px. */
export function smallerThan(
  page: Page,
  leastPx: number,
  parts: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate(
    ([least, names]) =>
      names.flatMap((name) => {
        const boxes = [...document.querySelectorAll(`[data-part="${name}"]`)].map((one) =>
          one.getBoundingClientRect(),
        )
        if (boxes.length === 0) return [`${name} not there`]
        return boxes
          .filter(({ width, height }) => width < least || height < least)
          .map(({ width, height }) => `${name} ${width} by ${height}`)
      }),
    [leastPx, parts] as const,
  )
}

/** A reader's own style, as a browser or a tool sets it, while `look` looks. */
export async function withReaderStyle(page: Page, css: string, look: () => Promise<void>): Promise<void> {
  const set = (sheets: readonly string[]) =>
    page.evaluate(async (texts) => {
      document.adoptedStyleSheets = texts.map((text) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(text)
        return sheet
      })
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      await window.dateline.settled()
    }, sheets)
  await set([css])
  await look()
  await set([])
}

/** Pairs of words in a part of the page whose letters lie over one another, of those that are seen. */
export function wordsOverWords(page: Page | Frame, part: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    interface Line {
      readonly text: string
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const root = document.querySelector(`[data-part="${name}"]`)
    if (!root) return [`${name} not there`]
    /** What is seen of a line of letters, which fill about three fifths of their box's height. */
    const seen = (text: string, box: DOMRect, holder: Element): Line => {
      const upright = getComputedStyle(holder).writingMode.startsWith('vertical')
      const spare = upright ? 0 : box.height / 5
      let { left, right, top, bottom } = box
      for (let outer: Element | null = holder; outer; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflow === 'visible') continue
        const clip = outer.getBoundingClientRect()
        left = Math.max(left, clip.left)
        right = Math.min(right, clip.right)
        top = Math.max(top, clip.top)
        bottom = Math.min(bottom, clip.bottom)
      }
      return { text, left, right, top: top + spare, bottom: bottom - spare }
    }
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      const text = textContent?.trim() ?? ''
      if (!text || !parentElement?.checkVisibility({ visibilityProperty: true })) continue
      if (parentElement.closest('.for-ear, select')) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      for (const box of range.getClientRects()) lines.push(seen(text, box, parentElement))
    }
    const over = (a: Line, b: Line) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter((other) => other.text !== one.text && over(one, other))
        .map((other) => `${one.text} | ${other.text}`),
    )
  }, part)
}
