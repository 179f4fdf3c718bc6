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
