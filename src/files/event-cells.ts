import { type DayWindow, parseCivilDate, writeCivilDate } from '../model/civil-date'
import type { ConflictEvent, StrikeCount, When, Where } from '../model/event'
import { ROLES } from '../model/vocabulary'
import { civilDates } from './dateline/feature-of'

/** A cell; `null` is unknown and stays empty, 0 is written. */
export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** Between the entries of a list in one cell. */
export const LIST = '; '

export function whenCells(when: When | null | undefined): Row {
  const dates = when ? civilDates(when.window) : { start: null, end: null }
  return { ...dates, time_precision: when?.precision ?? null, time_note: when?.note ?? null }
}

export function whereCells(where: Where | undefined): Row {
  return {
    place: where?.place ?? null,
    place_name: where?.name ?? null,
    country: where?.country ?? null,
    place_precision: where?.precision ?? null,
    radius_km: where?.radiusKm ?? null,
    bearing_deg: where?.bearingDeg ?? null,
    distance_km: where?.distanceKm ?? null,
    of: where?.of ?? null,
    among: where?.among?.join(LIST) ?? null,
    place_note: where?.note ?? null,
  }
}

export function strikeCells(strikes: StrikeCount | null | undefined): Row {
  return { strikes_min: strikes?.min ?? null, strikes_max: strikes?.max ?? null }
}

/** `russia (declared)`, for each role a column. */
export function actorCells(event: ConflictEvent): Row {
  const cells: Record<string, Cell> = {}
  for (const role of ROLES) {
    const entries = event.actors.filter((entry) => entry.role === role)
    cells[role] = entries.map(({ actor, basis }) => `${actor} (${basis})`).join(LIST) || null
  }
  return cells
}

export function documentsCell(event: ConflictEvent): string {
  return [...new Set(event.claims.map((claim) => claim.document))].join(LIST)
}

/** The first civil date after a window; `null` after the year 9999, where there is none. */
export function dayAfter({ end }: DayWindow): string | null {
  const date = writeCivilDate(end)
  return parseCivilDate(date) === end ? date : null
}

/**
 * What of an event nests in the contract, as columns that a map program can filter by. `ends_before` is the day after
 * the last: a program that takes a date for its midnight would else end an event of one day as it begins.
 */
export function flatColumns(event: ConflictEvent): Row {
  const { start, end, ...when } = whenCells(event.when)
  return {
    start: start ?? null,
    end: end ?? null,
    ends_before: event.when && dayAfter(event.when.window),
    ...when,
    ...whereCells(event.where),
    ...strikeCells(event.strikes),
    ...actorCells(event),
    documents: documentsCell(event),
  }
}
