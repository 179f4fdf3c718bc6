import { fetchPart } from '../assets/fetch-part'
import { areasSettled } from '../record/area-rows'
import { idsAt, isStrike, layersInMask } from '../record/event-table'
import { searchSettled } from '../record/search'
import type { StrikeSum } from '../record/strike-counts'
import type { App } from '../state/app'
import type { RenderedMark } from '../state/mounted-map'
import { beginReading, closeFile } from '../state/reading'
import { rowsSettled } from '../state/rows-settled'
import { viewLink } from '../state/share-link'
import type { AppState } from '../state/store'
import { lazyPartsSettled } from '../ui/lazy-part'
import { VIEW_KEYS, viewValues } from '../view/view-url'
import type { VisibleEvents } from '../view/visible-events'

/** Version of what `window.dateline` promises to scripts; a promise that is broken raises it. */
const API_VERSION = 1

export interface Counts {
  readonly events: number
  readonly strikes: StrikeSum
  readonly byActor: Readonly<Record<string, { readonly events: number; readonly strikes: StrikeSum }>>
  readonly hidden: { readonly outside: number; readonly filtered: number; readonly undated: number }
  readonly unlocated: number
}

/** A view as scripts give and get it: every key of the link's grammar, values in the link's form. */
export type ViewValues = Readonly<Record<string, string | null>>

const EVENT_TYPES = ['view', 'select', 'shown'] as const
export type ApiEventType = (typeof EVENT_TYPES)[number]

function untilState({ store }: App, holds: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!holds(store.getState())) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = store.subscribe(check)
    check()
  })
}

function nextFrame(): Promise<void> {
  // A hidden tab paints no frames; a timer keeps a script from waiting for ever.
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

async function settled(app: App): Promise<void> {
  await nextFrame()
  await app.mending.current
  await searchSettled()
  await rowsSettled()
  await areasSettled()
  await lazyPartsSettled()
  await app.map.current?.settled()
  await nextFrame()
}

function currentView({ store }: App): ViewValues {
  return { v: '1', ...viewValues(store.getState().view) }
}

/** Of a file whose rows are events: it tells of none how many strikes it was. */
function strikesOfRows({
  table,
  shown,
  layers,
}: Pick<VisibleEvents, 'table' | 'shown' | 'layers'>): Pick<Counts, 'strikes' | 'byActor'> {
  const all = { min: 0, max: 0, unknown: 0 }
  const byActor = Object.fromEntries(
    [...layers].map(([id, { events }]) => [id, { events, strikes: { min: 0, max: 0, unknown: 0 } }]),
  )
  for (const row of shown) {
    if (!isStrike(table, row)) continue
    all.unknown += 1
    for (const id of layersInMask(table, table.layers[row] ?? 0)) {
      const actor = Object.hasOwn(byActor, id) ? byActor[id] : undefined
      if (actor) actor.strikes.unknown += 1
    }
  }
  return { strikes: all, byActor }
}

function currentCounts(app: App): Counts {
  const visible = app.visible()
  const { strikes, byActor } =
    visible.table.counted === 'strikes'
      ? { strikes: visible.strikes, byActor: Object.fromEntries(visible.layers) }
      : strikesOfRows(visible)
  return {
    events: visible.shown.length,
    strikes,
    byActor,
    hidden: { ...visible.hiddenCounts },
    unlocated: visible.unlocated.length,
  }
}

function shownIds({ visible }: App): readonly string[] {
  const { table, shown } = visible()
  return idsAt(table, shown)
}

/** One value of `go` in the link's form: lists may be arrays, `null` is the default, which for marks is the empty list. */
function linkValue(key: string, value: unknown): string | null {
  if (value === null) return null
  if (Array.isArray(value)) return value.length > 0 ? value.join(',') : key === 'mark' ? null : 'none'
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '1' : '0'
  throw new TypeError(`dateline.go: ${key} is ${typeof value}, expected text, a number, a list or null`)
}

/**
 * Changes the given keys as a reader's choice would.
 * @throws {TypeError} for a key that is not of the grammar or a value that cannot be read; nothing is changed then.
 */
function go({ actions }: App, view: unknown): void {
  if (typeof view !== 'object' || view === null) throw new TypeError('dateline.go wants an object')
  const values = new Map<string, string | null>()
  for (const [key, value] of Object.entries(view)) {
    if (key === 'v' || value === undefined) continue
    if (!VIEW_KEYS.some((known) => known === key)) throw new TypeError(`dateline.go: no key "${key}"`)
    values.set(key, linkValue(key, value))
  }
  const refused = actions.goTo(values)
  if (refused.length > 0) {
    throw new TypeError(
      `dateline.go cannot read ${refused.map((key) => `${key}=${values.get(key)}`).join(', ')}`,
    )
  }
}

/** Calls `listener` with the new view, selected event id or shown ids whenever that changes; returns the stop. */
function on(app: App, type: unknown, listener: (detail: unknown) => void): () => void {
  const { store } = app
  const known = EVENT_TYPES.find((candidate) => candidate === type)
  if (!known || typeof listener !== 'function') throw new TypeError(`dateline.on: no event "${String(type)}"`)
  const select: Readonly<Record<ApiEventType, () => unknown>> = {
    view: () => store.getState().view,
    select: () => store.getState().view.event,
    shown: () => app.visible().shown,
  }
  const detail: Readonly<Record<ApiEventType, () => unknown>> = {
    view: () => currentView(app),
    select: () => store.getState().view.event,
    shown: () => shownIds(app),
  }
  let last = select[known]()
  return store.subscribe(() => {
    const next = select[known]()
    if (Object.is(next, last)) return
    last = next
    listener(detail[known]())
  })
}

/** What the page offers to scripts as `window.dateline`. */
export function createPageApi(app: App) {
  const rest = () => settled(app)
  return {
    version: API_VERSION,
    /** Resolves also when there is no WebGL, or the record could not be read. */
    ready: untilState(
      app,
      ({ session }) => session.load.state !== 'loading' && session.map !== 'starting',
    ).then(rest),
    view: () => currentView(app),
    go: (view: unknown) => go(app, view),
    settled: rest,
    rendered: (): readonly RenderedMark[] => app.map.current?.rendered() ?? [],
    link: () => viewLink(app.store.getState()),
    shown: () => shownIds(app),
    counts: () => currentCounts(app),
    open: async (file: unknown) => {
      // Before its program has come, so that what is closed meanwhile does not open.
      const own = beginReading(app)
      return (await fetchPart(() => import('../state/open-record'))).openRecord(app, file, own)
    },
    close: async () => closeFile(app),
    on: (type: unknown, listener: (detail: unknown) => void) => on(app, type, listener),
  }
}

export type PageApi = ReturnType<typeof createPageApi>

declare global {
  interface Window {
    dateline: PageApi
  }
}
