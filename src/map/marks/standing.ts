import type { ConflictEvent } from '../../model/event'
import type { Status } from '../../model/vocabulary'

/** From the surest to the least sure; a part of a stack is drawn as its surest event. */
const SUREST_FIRST: readonly Status[] = ['confirmed', 'reported', 'disputed', 'denied', 'planned']

export function surestStanding(events: readonly ConflictEvent[]): Status {
  return SUREST_FIRST.find((status) => events.some((event) => event.status === status)) ?? 'reported'
}

/** Is something among these events contradicted by anybody? */
export function isContested(events: readonly ConflictEvent[]): boolean {
  return events.some((event) => event.status === 'disputed' || event.status === 'denied')
}
