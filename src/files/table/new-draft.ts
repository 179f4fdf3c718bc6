import { NONE } from '../../record/event-table'
import type { EventDraft } from '../layouts/layout'

/** A draft that says nothing, for a reader of rows to fill again and again. */
export function newDraft(): EventDraft {
  return clearDraft({} as EventDraft)
}

/** Nothing of the row before stays in it. */
export function clearDraft(draft: EventDraft): EventDraft {
  draft.start = NONE
  draft.end = NONE
  draft.timePrecision = 'day'
  draft.lng = Number.NaN
  draft.lat = Number.NaN
  draft.placePrecision = 'none'
  draft.radiusKm = Number.NaN
  draft.place = ''
  draft.admin1 = ''
  draft.country = ''
  draft.kind = 'other'
  draft.status = 'reported'
  draft.actor = ''
  draft.target = ''
  draft.eventType = ''
  draft.source = ''
  draft.killedLow = NONE
  draft.killedBest = NONE
  draft.killedHigh = NONE
  draft.events = 1
  draft.id = ''
  return draft
}
