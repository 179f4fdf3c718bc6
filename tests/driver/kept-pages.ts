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

/** A page that a worker keeps for all its specs, and what it was like when it was opened. */
interface KeptPage {
  readonly dateline: DatelinePage
  readonly profile: string
  readonly atRest: Readonly<Record<string, unknown>>
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
  await show(page.dateline, {
    viewport: viewport ?? SCREEN.viewport,
    colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    forcedColors: forcedColors ?? 'none',
  })
  if (fragment !== null) await page.dateline.follow(fragment)
  return page.dateline
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
  const page = { dateline, profile: name, used: true, atRest: await describeRest(dateline) }
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
  readonly found: Readonly<Record<string, unknown>>
  readonly wanted: Readonly<Record<string, unknown>>
}

/** Brings a taken page back to rest for the next spec, and answers how far that went; else it is closed. */
export async function giveBack(dateline: DatelinePage, failed: boolean): Promise<Returned> {
  const page = kept.find((one) => one.dateline === dateline)
  if (!page) throw new Error('this page is not kept')
  const { faults } = dateline
  let returned: Returned = { faults, found: {}, wanted: {} }
  try {
    if (!failed) returned = { faults, found: await bringBack(dateline, page.atRest), wanted: page.atRest }
  } finally {
    const isKept = !failed && faults.length === 0 && isSame(returned.found, page.atRest)
    if (isKept) kept = [...kept.filter((one) => one !== page), { ...page, used: false }]
    else await drop(page)
  }
  return returned
}

/** Some of a page comes to rest a while after its picture: the map is described when it has stood still. */
const LOOKS = 20
const BETWEEN_LOOKS_MS = 100

async function bringBack(dateline: DatelinePage, wanted: Returned['wanted']): Promise<Returned['found']> {
  await comeToRest(dateline)
  await show(dateline, SCREEN)
  await dateline.settled()
  let found = await describeRest(dateline)
  for (let look = 1; look < LOOKS && !isSame(found, wanted); look += 1) {
    await dateline.page.waitForTimeout(BETWEEN_LOOKS_MS)
    found = await describeRest(dateline)
  }
  return found
}

function isSame(a: Returned['found'], b: Returned['found']): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
