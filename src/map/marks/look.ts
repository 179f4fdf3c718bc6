import type { DayWindow } from '../../model/civil-date'
import { STATUSES, type Status } from '../../model/vocabulary'
import { type StrikeShare, strikeShare } from '../../record/count-strikes'
import type { EventTable, Row } from '../../record/event-table'
import type { View } from '../../view/view'
import { eventOpacity } from './event-opacity'

/** What a look depends on beside the event itself. */
export interface LookContext {
  /** The record's rows as known by the view's day. */
  readonly table: EventTable
  /** The days of what is shown. */
  readonly span: DayWindow
  readonly view: Pick<View, 'mode' | 'fade'>
}

/** What a mark shows of its events: gathered while they are stacked, so that each is looked at once. */
export interface Look {
  /** The standing of its surest event: a mark is drawn as that one. */
  readonly surest: Status
  /** Is something of it contradicted by anybody? */
  readonly contested: boolean
  /** Index in `KINDS` of the kind that all of its events have, `null` for several. */
  readonly kind: number | null
  /** How strongly its strongest event is drawn. */
  readonly opacity: number
  /** What its events add to the number of strikes; `sumShares` counts them. */
  readonly shares: readonly StrikeShare[]
}

/** From the surest to the least sure. */
const SUREST_FIRST: readonly Status[] = ['confirmed', 'reported', 'disputed', 'denied', 'planned']
/** By index in `STATUSES`: its place in that order. */
const ORDER = STATUSES.map((status) => SUREST_FIRST.indexOf(status))
const DISPUTED = STATUSES.indexOf('disputed')
const DENIED = STATUSES.indexOf('denied')

/** One event, read from the table once. */
export interface Glance {
  readonly order: number
  readonly contested: boolean
  readonly kind: number
  readonly opacity: number
  readonly share: StrikeShare | null
}

export function glanceAt(row: Row, { table, span, view }: LookContext): Glance {
  const status = table.status[row] ?? 0
  return {
    order: ORDER[status] ?? 1,
    contested: status === DISPUTED || status === DENIED,
    kind: table.kind[row] ?? 0,
    opacity: eventOpacity(table, row, view, span),
    share: strikeShare(table, row, span),
  }
}

/** A look that grows with every event. */
export interface GrowingLook {
  readonly add: (glance: Glance) => void
  readonly done: () => Look
}

export function growLook(): GrowingLook {
  let order = SUREST_FIRST.length
  let contested = false
  let opacity = 0
  const kinds = new Set<number>()
  const shares: StrikeShare[] = []
  return {
    add: (glance) => {
      order = Math.min(order, glance.order)
      contested ||= glance.contested
      opacity = Math.max(opacity, glance.opacity)
      kinds.add(glance.kind)
      if (glance.share) shares.push(glance.share)
    },
    done: () => ({ surest: surestAt(order), contested, opacity, kind: onlyOf(kinds), shares }),
  }
}

/** The look of several parts that are drawn as one. */
export function joinLooks(looks: readonly Look[]): Look {
  const [only, ...others] = looks
  if (only && others.length === 0) return only
  return {
    surest: surestAt(leastOf(looks, ({ surest }) => SUREST_FIRST.indexOf(surest))),
    contested: looks.some((look) => look.contested),
    opacity: -leastOf(looks, ({ opacity }) => -opacity),
    kind: onlyOf(new Set(looks.map((look) => look.kind))),
    shares: looks.flatMap((look) => look.shares),
  }
}

function leastOf(looks: readonly Look[], value: (look: Look) => number): number {
  return looks.reduce((least, look) => Math.min(least, value(look)), Number.POSITIVE_INFINITY)
}

function surestAt(order: number): Status {
  return SUREST_FIRST[order] ?? 'reported'
}

function onlyOf<T>(values: ReadonlySet<T>): T | null {
  const [only = null] = values
  return values.size === 1 ? only : null
}
