import type { DatelinePage } from './dateline-page'

/** More frames than a panel and the map need to come to rest after an event is opened. */
const MOST_FRAMES = 60

/**
 * Follows a link to each of these events on the open page, unless it is open, and answers those whose mark does not
 * come into sight: not on the screen, or with something other than the map on top of one of its parts.
 */
export async function outOfSight(
  dateline: DatelinePage,
  events: readonly string[],
): Promise<readonly string[]> {
  return dateline.frame.evaluate(
    async ({ ids, most }) => {
      const nextFrame = () => new Promise(requestAnimationFrame)
      const coverOf = ({ x, y }: { x: number; y: number }) => {
        const onTop = document.elementFromPoint(x, y)
        if (onTop instanceof HTMLCanvasElement) return null
        return onTop?.closest('[data-part]')?.getAttribute('data-part') ?? 'the edge'
      }
      const fault = (id: string) => {
        const marks = window.dateline.rendered().filter(({ event }) => event === id)
        if (marks.length === 0) return 'no mark on the screen'
        const covers = marks.flatMap((mark) => coverOf(mark) ?? [])
        return covers.length > 0 ? `under ${covers[0]}` : null
      }
      const isOpen = (id: string) =>
        document.querySelector(
          `[data-part="event"][data-event="${id}"], [data-part="sheet-event-title"][data-event="${id}"]`,
        ) !== null
      const faultAtRest = async (id: string) => {
        let found: string | null = 'no panel'
        for (let frame = 0, clear = 0; frame < most && clear < 4; frame += 1) {
          await nextFrame()
          found = isOpen(id) ? fault(id) : 'no panel'
          clear = found === null ? clear + 1 : 0
        }
        return found
      }
      const faults: string[] = []
      for (const id of ids) {
        if (window.dateline.view().event !== id) {
          history.pushState(null, '', `#v=1&event=${id}`)
          dispatchEvent(new PopStateEvent('popstate'))
        }
        const found = await faultAtRest(id)
        if (found !== null) faults.push(`${id} ${found}`)
      }
      return faults
    },
    { ids: events, most: MOST_FRAMES },
  )
}

/** Opens this link as a reader does who was elsewhere: the page loads from its beginning. */
export async function reopen(dateline: DatelinePage, fragment: string): Promise<void> {
  await load(dateline, fragment)
  await dateline.ready()
}

/** Files of the panels of an event and of a phone. */
const PANELS = /assets\/(event|sheet)-/

/** The same on a line so slow that the panels come when the map has shown this event for a while. */
export async function reopenSlowly(dateline: DatelinePage, fragment: string, event: string): Promise<void> {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await dateline.page.route(PANELS, async (route) => {
    await held
    await route.continue()
  })
  await load(dateline, fragment)
  await dateline.frame.waitForFunction(
    (id) => 'dateline' in window && window.dateline.rendered().some((mark) => mark.event === id),
    event,
  )
  await dateline.frames(30)
  letCome()
}

async function load({ page }: DatelinePage, fragment: string): Promise<void> {
  const home = page.url().replace(/#.*/, '')
  await page.goto('about:blank')
  await page.goto(`${home}#${fragment}`, { waitUntil: 'commit' })
}
