import type { Kind } from '../../model/vocabulary'
import { namedColumns } from './column-names'
import { mappingOf } from './column-parts'
import { eventPlace, finestPlace } from './icews'
import type { KindOf } from './kinds'
import type { Layout } from './layout'
import { rowReader } from './row-reader'

/** Types of the PLOVER codebook. */
const TYPES: ReadonlyMap<string, Kind> = new Map([
  ['AGREE', 'diplomacy'],
  ['CONSULT', 'diplomacy'],
  ['SUPPORT', 'diplomacy'],
  ['COOPERATE', 'diplomacy'],
  ['CONCEDE', 'diplomacy'],
  ['SANCTION', 'diplomacy'],
  ['AID', 'training-aid'],
  ['RETREAT', 'troop-movement'],
  ['REQUEST', 'statement'],
  ['ACCUSE', 'statement'],
  ['REJECT', 'statement'],
  ['THREATEN', 'statement'],
  ['MOBILIZE', 'deployment'],
])

/** Modes that say by what means; other modes of the two types are of no kind of ours. */
const MODES: ReadonlyMap<string, Kind> = new Map([
  ['aerial', 'strike'],
  ['drone', 'strike'],
  ['firearms', 'ground-combat'],
  ['heavy-weapons', 'shelling'],
  ['explosives', 'bombing'],
  ['suicide-attack', 'bombing'],
  ['arrest', 'raid-arrest'],
])

const kind: KindOf = (type, mode) =>
  TYPES.get(type.toUpperCase()) ?? MODES.get(mode.toLowerCase().replaceAll(' ', '-')) ?? 'other'

/** Events of POLECAT, which followed ICEWS. */
export const polecat: Layout = {
  id: 'polecat',
  recognise: ({ columns }) => {
    const named = namedColumns(columns)
    const { has, at } = named
    if (
      !has('event_date', 'event_type', 'event_mode') ||
      at('quad_code', 'raw_placename', 'recipient_name') === undefined
    )
      return null
    return mappingOf('polecat', {
      ...eventPlace(named),
      actor: at('actor_name', 'primary_actor_sector', 'actor_country'),
      target: at('recipient_name', 'primary_recipient_sector', 'recipient_country'),
      eventType: at('event_type'),
      subType: at('event_mode'),
      notes: at('headline', 'contexts'),
      source: at('source'),
    })
  },
  reader: (mapping, columns, context) =>
    rowReader(
      mapping,
      { kind, widen: null, pointPrecision: 'country', placeCode: finestPlace(columns) },
      context,
    ),
}
