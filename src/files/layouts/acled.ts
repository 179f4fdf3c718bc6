import { partsOfDay } from '../../model/civil-date'
import { civilDay, monthEnd } from './civil-days'
import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import { type KindOf, kindByWords } from './kinds'
import type { EventDraft, Layout } from './layout'
import { rowReader } from './row-reader'
import type { Widen } from './when-of-row'
import type { PlaceCode } from './where-of-row'

/** Of a week one day is given: it may be any of three days before it to three after. */
const EITHER_SIDE = 3

/** 1: the day; 2: some day of a week, of which one is given; 3: some day of the month. */
const widen: Widen = (code, draft) => {
  if (draft.timePrecision !== 'day') return
  if (code === '2') {
    draft.start -= EITHER_SIDE
    draft.end += EITHER_SIDE
    draft.timePrecision = 'week'
  } else if (code === '3') toMonth(draft)
}

/** From a day to the whole of its month. */
export function toMonth(draft: EventDraft): void {
  const { year, month } = partsOfDay(draft.start)
  draft.start = civilDay(year, month, 1)
  draft.end = monthEnd(year, month)
  draft.timePrecision = 'month'
}

/** 1: the town itself; 2: near it, or a part of its district; 3: a region, for which a town stands. */
const placeCode: PlaceCode = (code, draft) => {
  draft.placePrecision = code === '3' ? 'province' : code === '1' ? 'town' : 'near'
}

/** Sub-types whose words would be misread beside the words of other tables. */
const OTHER_SUB_TYPES: ReadonlySet<string> = new Set([
  'attack',
  'abduction/forced disappearance',
  'change to group/activity',
  'disrupted weapons use',
  'mob violence',
  'other',
  'sexual violence',
])
const UNARMED = /^(?:protests|riots)$/i

/** An event's kind by its sub-type; violence against civilians and protests are no combat. */
export const acledKind: KindOf = (eventType, subType) =>
  UNARMED.test(eventType) || OTHER_SUB_TYPES.has(subType.toLowerCase())
    ? 'other'
    : kindByWords(eventType, subType)

/**
 * Events of the Armed Conflict Location & Event Data project. Its columns came and went in three generations; asked
 * for are those that all of them have. The country may be a sea.
 */
export const acled: Layout = {
  id: 'acled',
  recognise: ({ columns }) => {
    const { has, at } = namedColumns(columns)
    const id = at('event_id_cnty', 'data_id', 'event_id_no_cnty')
    if (!has('event_date', 'event_type', 'actor1') || id === undefined) return null
    return mappingOf('acled', {
      start: at('event_date'),
      timePrecision: at('time_precision'),
      lat: at('latitude'),
      lng: at('longitude'),
      name: at('location'),
      admin1: at('admin1'),
      country: at('country'),
      placePrecision: at('geo_precision'),
      actor: at('actor1'),
      target: at('actor2'),
      eventType: at('event_type'),
      subType: at('sub_event_type'),
      notes: at('notes'),
      source: at('source'),
      id,
      killedBest: at('fatalities'),
    })
  },
  reader: (mapping, _, context) =>
    rowReader(mapping, { kind: acledKind, widen, pointPrecision: 'near', placeCode }, context),
}
