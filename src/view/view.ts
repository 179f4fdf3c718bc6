import type { Day, DayWindow } from '../model/civil-date'
import { OTHER_KINDS, STATUSES } from '../model/vocabulary'
import {
  type AnsweredRows,
  type FilterKey,
  type Filters,
  type LinkedFilters,
  NOTHING_ANSWERED,
  OPEN_FILTERS,
} from '../record/filters'

export const MODES = ['cumulative', 'window', 'trail', 'day'] as const
export type Mode = (typeof MODES)[number]

export const PANELS = ['list', 'layers', 'none'] as const
export type Panel = (typeof PANELS)[number]

export const BASEMAPS = ['light', 'dark', 'plain'] as const
export type Basemap = (typeof BASEMAPS)[number]

/** Zoom as MapLibre counts it; degrees; all rounded as the link writes them. */
export interface Camera {
  readonly zoom: number
  readonly lat: number
  readonly lng: number
  readonly bearing: number
  readonly pitch: number
}

/** What a link restores: one field for each key of the map-state URL. `null` is the key's default. */
export interface View extends LinkedFilters {
  /** `null`: the whole theatre, fitted to the screen. */
  readonly map: Camera | null
  /** The window's first and last day, both inside; an open side is `null`. */
  readonly t: { readonly from: Day | null; readonly to: Day | null }
  /** The playhead's day; `null`: the window's last. */
  readonly at: Day | null
  readonly mode: Mode
  /** Length of the trail in days. */
  readonly fade: number
  readonly loop: boolean
  /** Days of the axis a second. */
  readonly speed: number
  readonly play: boolean
  /** `keep`: quiet stretches take their full time. */
  readonly gaps: 'compress' | 'keep'
  readonly members: boolean
  readonly event: string | null
  readonly mark: readonly string[]
  readonly panel: Panel | null
  readonly base: Basemap | null
  readonly lang: string | null
  readonly data: string | null
  /** A second stretch of days, shown beside the window or as the difference from it. */
  readonly compare: DayWindow | null
  /** The column of a reader's file that makes the strike layers; `null`: its actors. */
  readonly by: string | null
  /** The reader's file that the view is of: its name, `@` and the first 16 hex digits of its sha256. */
  readonly file: string | null
  /** Keys of a newer grammar: kept through a re-encode, otherwise ignored. */
  readonly unknown: readonly (readonly [key: string, value: string])[]
}

/** What a reader's file is narrowed by beyond the view, which no link carries. */
export interface RowChoices {
  /** `null`: no column narrows it. */
  readonly facets: NonNullable<Filters['facets']> | null
  /** The same object while nothing else was answered. */
  readonly answered: AnsweredRows
}

export const NO_ROW_CHOICES: RowChoices = { facets: null, answered: NOTHING_ANSWERED }

/** A view with what narrows it beyond its link. */
export type NarrowedView = View & Partial<RowChoices>

export const DEFAULT_VIEW: View = {
  map: null,
  t: { from: null, to: null },
  at: null,
  mode: 'cumulative',
  fade: 14,
  loop: false,
  speed: 2,
  play: false,
  gaps: 'compress',
  ...OPEN_FILTERS,
  members: false,
  event: null,
  mark: [],
  panel: null,
  base: null,
  lang: null,
  data: null,
  compare: null,
  by: null,
  file: null,
  unknown: [],
}

/** Characters of a search: nobody types more, and each word is looked for among all that the record has. */
export const LONGEST_QUERY = 500
export const SPEED_LIMITS = { min: 0.25, max: 60 } as const
export const FADE_LIMITS = { min: 1, max: 3650 } as const
/** MapLibre's zoom; the basemap is honest to about 10. */
export const ZOOM_LIMITS = { min: 1.5, max: 10 } as const
/** Degrees; beyond, the projection has no place and the map no view. */
export const MOST_LAT = 85.05
export const MOST_PITCH = 60

/** Decimals that the link writes for degrees at this zoom, as MapLibre's own hash does. */
export function degreeDecimals(zoom: number): number {
  return Math.min(5, Math.max(2, Math.ceil(Math.log10((512 * 2 ** zoom) / 360))))
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}

/** An angle in -180 (inside) to 180 (outside); rounded first, so that 179.9999 does not become 180. */
function halfOpenTurn(degrees: number, decimals: number): number {
  return round(((((degrees + 180) % 360) + 360) % 360) - 180, decimals)
}

/** The camera as a link would restore it, `null` where a number is not finite. */
export function roundCamera(camera: Camera): Camera | null {
  if (!Object.values(camera).every(Number.isFinite)) return null
  const zoom = round(Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, camera.zoom)), 2)
  const decimals = degreeDecimals(zoom)
  return {
    zoom,
    lat: round(Math.min(MOST_LAT, Math.max(-MOST_LAT, camera.lat)), decimals),
    lng: halfOpenTurn(round(camera.lng, decimals), decimals),
    bearing: halfOpenTurn(round(camera.bearing, 1), 1),
    pitch: round(Math.min(MOST_PITCH, Math.max(0, camera.pitch)), 1),
  }
}

/** First and last day of the window, both inside, with open sides filled from the record. */
export function windowDays(view: Pick<View, 't'>, extent: DayWindow): { first: Day; last: Day } {
  const first = view.t.from ?? Math.min(extent.start, view.t.to ?? extent.start)
  const last = view.t.to ?? Math.max(extent.end - 1, first)
  return { first, last: Math.max(first, last) }
}

/** The playhead's day, held inside the window. */
export function playheadDay(view: Pick<View, 't' | 'at'>, extent: DayWindow): Day {
  const { first, last } = windowDays(view, extent)
  return view.at === null ? last : Math.min(last, Math.max(first, view.at))
}

/** Is the playhead asked for outside the window that is asked for? */
export function isPlayheadOutside({ at, t }: Pick<View, 't' | 'at'>): boolean {
  return at !== null && ((t.from !== null && at < t.from) || (t.to !== null && at > t.to))
}

/** The stretch of days whose events are shown, in each mode. */
export function shownSpan(view: Pick<View, 't' | 'at' | 'mode' | 'fade'>, extent: DayWindow): DayWindow {
  const { first, last } = windowDays(view, extent)
  const playhead = playheadDay(view, extent)
  switch (view.mode) {
    case 'cumulative':
      return { start: first, end: playhead + 1 }
    case 'window':
      return { start: first, end: last + 1 }
    case 'trail':
      return { start: playhead - view.fade + 1, end: playhead + 1 }
    case 'day':
      return { start: playhead, end: playhead + 1 }
  }
}

/** Sorted as `order` has them, without repeats and strangers; `null` when it holds all. */
export function orderedList<T extends string>(
  list: readonly T[] | null,
  order: readonly T[],
): readonly T[] | null {
  if (list === null) return null
  const wanted = new Set(list)
  const kept = order.filter((id) => wanted.has(id))
  return kept.length === order.length ? null : kept
}

/** The list with one word switched; `null` when all are on. */
export function toggledList<T extends string>(
  list: readonly T[] | null,
  all: readonly T[],
  word: T,
): readonly T[] | null {
  const on = new Set(list ?? all)
  if (!on.delete(word)) on.add(word)
  return orderedList([...on], all)
}

/**
 * The view with its values held to each other: a reversed window is put right, the playhead is inside,
 * a playhead on the window's last day is the default. Lists of fixed words stand in their own order.
 */
export function normalizeView(view: View, extent: DayWindow): View {
  const { from, to } = view.t
  const t = from !== null && to !== null && to < from ? { from: to, to: from } : view.t
  const { last } = windowDays({ t }, extent)
  const at = view.at === null ? null : playheadDay({ t, at: view.at }, extent)
  return {
    ...view,
    t,
    at: at === last ? null : at,
    kinds: orderedList(view.kinds, OTHER_KINDS),
    status: orderedList(view.status, STATUSES),
  }
}

/** A view with these filters of its link open. */
export function withOpen(view: View, keys: readonly FilterKey[]): View {
  const linked = keys.filter((key) => key !== 'facets')
  return { ...view, ...Object.fromEntries(linked.map((key) => [key, DEFAULT_VIEW[key]])) }
}
