import type { DatelinePage } from './dateline-page'

/** Open sea, where there is nothing to draw: the view that a kept page waits with. */
export const REST = 'v=1&map=8.00/34.00/20.00'

/** More than a page can have open one over the other. */
const MOST_OPEN = 6

/**
 * Brings a page back as a reader would: pauses the clock, closes what is open, dismisses what is said, and follows
 * the link to the open sea. What else a case has changed it puts back itself, or the page is not at rest.
 */
export async function comeToRest(dateline: DatelinePage): Promise<void> {
  const { page, frame } = dateline
  await page.mouse.move(-10, -10)
  await closeAll(dateline)
  await dateline.follow(REST)
  await frame.evaluate(putBack)
  for (const ground of new Set([page.mainFrame(), frame])) await ground.evaluate(forgetWhere)
  await dateline.settled()
}

/** Escape closes dialogs, the menu and the settings of time, the uppermost first. */
async function closeAll({ page, frame }: DatelinePage): Promise<void> {
  for (let turn = 0; turn < MOST_OPEN && (await frame.evaluate(hasOpen)); turn += 1)
    await page.keyboard.press('Escape')
}

/** Is anything open that Escape closes? The arrows of a phone's map are folded on the way. */
function hasOpen(): boolean {
  document.querySelector<HTMLElement>('[data-part="map-pan"][aria-expanded="true"]')?.click()
  return (
    document.querySelector('dialog[open], :popover-open, [data-part="menu"][aria-expanded="true"]') !== null
  )
}

/**
 * The clock stands and runs along the days of the events, and the whole axis is drawn; a phone's sheet lies at the
 * foot of the screen with the layers in it; nothing is said, and no ring tells of an arrival.
 */
async function putBack(): Promise<void> {
  const find = (part: string) => document.querySelector<HTMLElement>(`[data-part="${part}"]`)
  const nextFrame = () => new Promise(requestAnimationFrame)
  if (find('big-date')) find('play')?.click()
  const known = find('clock-known')
  if (known instanceof HTMLInputElement && known.checked) known.click()
  const later = find('axis-later')
  for (let turn = 0; turn < 3 && later?.matches(':enabled:not([aria-disabled="true"])'); turn += 1) {
    find('axis-fit')?.click()
    await nextFrame()
  }
  if (find('sheet')) {
    find('sheet-layers')?.click()
    await nextFrame()
    if (find('sheet')?.dataset.rest !== 'peek') find('sheet-layers')?.click()
  }
  for (let turn = 0; turn < 12 && find('notice-dismiss'); turn += 1) {
    find('notice-dismiss')?.click()
    await nextFrame()
  }
  while (find('arrival-rings')) await nextFrame()
}

/** The next press of Tab comes to the first thing of the page, as on one that was just opened; nothing is scrolled. */
function forgetWhere(): void {
  getSelection()?.removeAllRanges()
  const first = document.createElement('span')
  first.tabIndex = -1
  document.body.prepend(first)
  first.focus({ preventScroll: true })
  first.remove()
  for (const element of document.querySelectorAll('*'))
    if (element.scrollTop !== 0 || element.scrollLeft !== 0) element.scrollTo(0, 0)
}

/** What the page last said to a screen reader stays in its one status region and says nothing of its state. */
const LAST_SAID = /^\s*- status.*$/gmu

/** What a reader or a program could tell of a page that waits: all of it must be as when it was opened. */
export async function describeRest(dateline: DatelinePage): Promise<Readonly<Record<string, unknown>>> {
  const seen = await dateline.frame.evaluate(() => ({
    view: window.dateline.view(),
    counts: window.dateline.counts(),
    address: location.hash,
    title: document.title,
    focus: document.activeElement?.tagName,
    selection: String(getSelection()),
    root: [...document.documentElement.attributes]
      .flatMap(({ name, value }) => (value === '' ? [] : [`${name}=${value}`]))
      .sort(),
    screen: [innerWidth, innerHeight],
    media: ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce', 'forced-colors: active'].filter(
      (query) => matchMedia(`(${query})`).matches,
    ),
    kept: [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat(),
    parts: [...document.querySelectorAll<HTMLElement>('[data-part]')]
      .filter((part) => part.checkVisibility())
      .map(({ dataset, className }) => `${JSON.stringify(dataset)} ${className}`),
  }))
  const tree = await dateline.frame.locator('body').ariaSnapshot()
  return { ...seen, tree: tree.replaceAll(LAST_SAID, '') }
}
