import { type DayWindow, overlaps } from '../model/civil-date'
import { type ConflictEvent, conductorsOf } from '../model/event'
import type { OtherKind } from '../model/vocabulary'
import { countStrikes, type LayerCount, type StrikeSum, strikesByLayer } from '../record/count-strikes'
import { eventAsKnown } from '../record/known-by'
import type { EventRecord } from '../record/record'
import { isSearchLoaded, searchEvents } from '../record/search'
import { coalitionOf, strikeLayerIds } from '../record/strike-layers'
import { shownSpan, type View } from './view'

/** Everything that map, timeline, ledger, counts and exports say about the current view comes from here. */
export interface VisibleEvents {
  /** In date order, wherever they are, on the map or not. */
  readonly shown: readonly ConflictEvent[]
  readonly span: DayWindow
  /** Disjoint: undated comes first, then outside the span, then switched off inside it. */
  readonly hidden: {
    readonly outside: readonly ConflictEvent[]
    readonly filtered: readonly ConflictEvent[]
    readonly undated: readonly ConflictEvent[]
  }
  /** Shown events that have no mark of their own on the map. */
  readonly unlocated: readonly ConflictEvent[]
  readonly strikes: StrikeSum
  /** By strike layer, every layer of the record, those that are off (with nothing shown) too. */
  readonly layers: ReadonlyMap<string, LayerCount>
  /** Events that pass the filters, whenever they happened. */
  readonly passing: readonly ConflictEvent[]
}

type FilterKeys = 'actors' | 'members' | 'kinds' | 'status' | 'basis' | 'known' | 'q'
const FILTER_KEYS: readonly FilterKeys[] = ['actors', 'members', 'kinds', 'status', 'basis', 'known', 'q']

interface Filtered {
  readonly passing: readonly ConflictEvent[]
  readonly stopped: readonly ConflictEvent[]
}

/** A function of the filters that lets an event of this record through or not; `known` is not among them. */
function eventFilter(record: EventRecord, view: Pick<View, FilterKeys>): (event: ConflictEvent) => boolean {
  const coalition = view.members ? coalitionOf(record) : null
  const actors = view.actors && new Set(view.actors)
  const withMembers = coalition && actors?.has(coalition.id) ? coalition.members : null
  const found = searchEvents(record, view.q)
  return (event) => {
    if (view.status && !view.status.includes(event.status)) return false
    if (found && !found.has(event.id)) return false
    if (event.kind !== 'strike') return !view.kinds || view.kinds.includes(event.kind as OtherKind)
    if (actors && !conductorsOf(event).some((id) => actors.has(id) || withMembers?.has(id))) return false
    return view.basis === null || hasBasis(event, view.basis)
  }
}

/** Declared by a conductor, or alleged by others (what the coder inferred is neither). */
function hasBasis(event: ConflictEvent, basis: 'declared' | 'alleged'): boolean {
  return event.actors.some((entry) => entry.role === 'conducted' && entry.basis === basis)
}

function filterEvents(record: EventRecord, view: Pick<View, FilterKeys>): Filtered {
  const passes = eventFilter(record, view)
  const passing: ConflictEvent[] = []
  const stopped: ConflictEvent[] = []
  for (const event of record.events) {
    const known = view.known === null ? event : eventAsKnown(event, view.known)
    if (known && passes(known)) passing.push(known)
    else stopped.push(event)
  }
  return { passing, stopped }
}

/** Would this event be let through by the filters alone? */
export function passesFilters(
  record: EventRecord,
  view: Pick<View, FilterKeys>,
  event: ConflictEvent,
): boolean {
  const known = view.known === null ? event : eventAsKnown(event, view.known)
  return known !== null && eventFilter(record, view)(known)
}

/** Has this event a mark (or marks, or an outline) on the map? */
export function isLocated(event: ConflictEvent): boolean {
  return event.point !== null || (event.where.among?.length ?? 0) > 0
}

function deriveVisible(record: EventRecord, view: View, { passing, stopped }: Filtered): VisibleEvents {
  const span = shownSpan(view, record.extent)
  const inSpan = (event: ConflictEvent) => event.when !== null && overlaps(event.when.window, span)
  const shown = passing.filter(inSpan)
  const all = [...passing, ...stopped]
  const byLayer = strikesByLayer(shown, (view.members && coalitionOf(record)) || undefined)
  const layers = new Map(
    strikeLayerIds(record).map((id) => {
      const events = byLayer.get(id) ?? []
      return [id, { events: events.length, strikes: countStrikes(events, span) }] as const
    }),
  )
  return {
    shown,
    span,
    hidden: {
      undated: all.filter((event) => event.when === null),
      outside: all.filter((event) => event.when !== null && !inSpan(event)),
      filtered: stopped.filter(inSpan),
    },
    unlocated: shown.filter((event) => !isLocated(event)),
    strikes: countStrikes(shown, span),
    layers,
    passing,
  }
}

/**
 * The one derivation of what is visible. It remembers its last answer, so that every part of the page
 * that asks within one change gets the same object; moving time alone does not filter again.
 */
export function createVisibleEvents(): (record: EventRecord, view: View) => VisibleEvents {
  let lastFilter: { record: EventRecord; view: View; filtered: Filtered } | null = null
  let last: { record: EventRecord; view: View; visible: VisibleEvents } | null = null
  let searched = isSearchLoaded()
  return (record, view) => {
    if (searched !== isSearchLoaded()) {
      searched = isSearchLoaded()
      lastFilter = last = null
    }
    if (last && last.record === record && sameShown(last.view, view)) return last.visible
    const reuse = lastFilter && lastFilter.record === record && sameKeys(lastFilter.view, view, FILTER_KEYS)
    const filtered = reuse && lastFilter ? lastFilter.filtered : filterEvents(record, view)
    lastFilter = { record, view, filtered }
    const visible = deriveVisible(record, view, filtered)
    last = { record, view, visible }
    return visible
  }
}

const TIME_KEYS: readonly (keyof View)[] = ['t', 'at', 'mode', 'fade']

function sameShown(a: View, b: View): boolean {
  return sameKeys(a, b, FILTER_KEYS) && sameKeys(a, b, TIME_KEYS)
}

function sameKeys(a: View, b: View, keys: readonly (keyof View)[]): boolean {
  return keys.every((key) => a[key] === b[key])
}
