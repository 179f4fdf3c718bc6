import type { Page } from 'playwright-core'

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

/** Text of twice its size, as a reader's browser is set to, while `look` looks. */
export async function withDoubleText(page: Page, look: () => Promise<void>): Promise<void> {
  const setSize = (size: string) =>
    page.evaluate(async (wanted) => {
      document.documentElement.style.fontSize = wanted
      await window.dateline.settled()
    }, size)
  await setSize('200%')
  await look()
  await setSize('')
}
