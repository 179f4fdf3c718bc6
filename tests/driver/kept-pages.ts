import { type DatelinePage, type OpenOptions, openDateline } from './dateline-page'
import { comeToRest, describeRest, REST } from './rest'

/** What a spec may ask of a kept page. Whatever is routed, expected or in another browser cannot be kept. */
export type KeptProfile = Omit<OpenOptions, 'prepare' | 'expected' | 'browser' | 'fragment'>

/** What changes on an open page as it does in a reader's hands; the rest tells one kept page from another. */
interface Screen {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
  readonly forcedColors: 'active' | 'none'
}

const SCREEN: Screen = { viewport: { width: 1024, height: 640 }, colorScheme: 'light', forcedColors: 'none' }
const PERMISSIONS = ['clipboard-read', 'clipboard-write']

type Described = Readonly<Record<string, unknown>>

/** A page that a worker keeps for all its specs, and what it was like when it was opened. */
interface KeptPage {
  readonly dateline: DatelinePage
  readonly profile: string
  /** What it is like at rest, for each screen that it has been shown on. */
  readonly atRest: Map<string, Described>
  screen: Screen
  used: boolean
}

/** Each holds a map; the one that waits longest is closed for another. */
const MOST_KEPT = 6

let kept: readonly KeptPage[] = []

/** A page of this profile that is at rest: one that waits, else a new one. A `null` fragment leaves it there. */
export async function takePage(asked: KeptProfile, fragment: string | null): Promise<DatelinePage> {
  const { viewport, colorScheme, forcedColors, ...profile } = asked
  const name = JSON.stringify(profile)
  const page = kept.find((one) => !one.used && one.profile === name) ?? (await keepNew(profile, name))
  page.used = true
  await showAtRest(page, {
    viewport: viewport ?? SCREEN.viewport,
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    forcedColors: forcedColors ?? 'none',
  })
  if (fragment !== null) await page.dateline.follow(fragment)
  return page.dateline
}

/** Shows a page that is at rest on a screen, and notes what it is like there when that is new. */
async function showAtRest(page: KeptPage, screen: Screen): Promise<void> {
  const name = JSON.stringify(screen)
  if (name !== JSON.stringify(page.screen)) await show(page.dateline, screen)
  page.screen = screen
  if (page.atRest.has(name)) return
  await page.dateline.settled()
  page.atRest.set(name, await describeRest(page.dateline))
}

async function show({ page, frame, settled }: DatelinePage, { viewport, ...media }: Screen): Promise<void> {
  await page.emulateMedia(media)
  const now = page.viewportSize()
  if (now?.width === viewport.width && now.height === viewport.height) return
  await page.setViewportSize(viewport)
  await frame.waitForFunction(isLaidOut)
  await settled()
}

/** Has the page taken up the parts of a wide screen or of a phone, whichever it is now? An embed has one layout. */
function isLaidOut(): boolean {
  const narrow = document.querySelector<HTMLElement>('.page')?.dataset.narrow
  return narrow === undefined || narrow === String(matchMedia('(max-width: 767.98px)').matches)
}

async function keepNew(profile: KeptProfile, name: string): Promise<KeptPage> {
  const waiting = kept.find((one) => !one.used)
  if (kept.length >= MOST_KEPT && waiting) await drop(waiting)
  const dateline = await openDateline({ permissions: PERMISSIONS, ...profile, fragment: REST })
  await dateline.ready()
  await show(dateline, SCREEN)
  const page = { dateline, profile: name, used: true, atRest: new Map(), screen: SCREEN }
  kept = [...kept, page]
  return page
}

async function drop(page: KeptPage): Promise<void> {
  kept = kept.filter((one) => one !== page)
  await page.dateline.close()
}

/** What went wrong on a page that was given back, and what it is like now and must be like to be kept. */
export interface Returned {
  readonly faults: readonly string[]
  readonly found: Described
  readonly wanted: Described
}

/** Brings a taken page back to rest for the next spec, and answers how far that went; else it is closed. */
export async function giveBack(dateline: DatelinePage, failed: boolean): Promise<Returned> {
  const page = kept.find((one) => one.dateline === dateline)
  if (!page) throw new Error('this page is not kept')
  const { faults } = dateline
  const wanted = page.atRest.get(JSON.stringify(page.screen)) ?? {}
  let returned: Returned = { faults, found: {}, wanted: {} }
  try {
    if (!failed) returned = { faults, found: await bringBack(page, wanted), wanted }
  } finally {
    const isKept = !failed && faults.length === 0 && isSame(returned.found, wanted)
    if (isKept) kept = [...kept.filter((one) => one !== page), { ...page, used: false }]
    else await drop(page)
  }
  return returned
}

/** Some of a page comes to rest a while after its picture: the map is described when it has stood still. */
const LOOKS = 20
const BETWEEN_LOOKS_MS = 100

async function bringBack({ dateline, screen }: KeptPage, wanted: Described): Promise<Described> {
  await comeToRest(dateline)
  await show(dateline, screen)
  await dateline.settled()
  let found = await describeRest(dateline)
  for (let look = 1; look < LOOKS && !isSame(found, wanted); look += 1) {
    await dateline.page.waitForTimeout(BETWEEN_LOOKS_MS)
    found = await describeRest(dateline)
  }
  return found
}

function isSame(a: Described, b: Described): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
