import type { ConflictEvent } from '../model/event'
import {
  OTHER_KINDS,
  type OtherKind,
  PLACE_PRECISIONS,
  type PlacePrecision,
  STATUSES,
  type Status,
} from '../model/vocabulary'
import {
  at,
  type EventTable,
  inLayer,
  kindAt,
  layersInMask,
  NONE,
  type Rows,
  rowsWhere,
  statusAt,
} from './event-table'
import { namesTowns } from './has-mark'
import type { EventRecord } from './record'

/** The ways in which the map draws a place, in the order of a legend: the more exact first. */
const LEGEND_PLACES = ['town', 'near', 'offset', 'ring', 'sector', 'area', 'among', 'country'] as const
type LegendPlace = (typeof LEGEND_PLACES)[number]

/** What a legend has to explain: only what is on the map now, each list in its own order. */
export interface Legend {
  /** Strike layers, `unattributed` among them. */
  readonly layers: readonly string[]
  readonly kinds: readonly OtherKind[]
  readonly statuses: readonly Status[]
  readonly places: readonly LegendPlace[]
  /** Are there strikes whose number is told, and strikes whose number is not? */
  readonly strikes: { readonly told: boolean; readonly untold: boolean }
  /** Is something disputed or denied, so that a number of several events bears the sign for it? */
  readonly contested: boolean
}

/** What is needed to read the marks of the shown events. */
export function legendEntries(table: EventTable, shown: Rows, record: EventRecord): Legend {
  const found = new Set(Array.from(shown, (row) => statusAt(table, row)))
  const kinds = new Set(Array.from(shown, (row) => kindAt(table, row)))
  const strikes = rowsWhere(shown, (row) => inLayer(table, row))
  const places = placesShown(table, shown, record)
  const numbered = table.counted === 'strikes' ? strikes : NOTHING
  const mask = strikes.reduce((bits, row) => bits | (table.layers[row] ?? 0), 0)
  return {
    layers: layersInMask(table, mask),
    kinds: OTHER_KINDS.filter((kind) => kinds.has(kind)),
    statuses: STATUSES.filter((status) => found.has(status)),
    places: LEGEND_PLACES.filter((place) => places.has(place)),
    strikes: {
      told: numbered.some((row) => table.strikesMax[row] !== NONE),
      untold: numbered.some((row) => table.strikesMax[row] === NONE),
    },
    contested: found.has('disputed') || found.has('denied'),
  }
}

const NOTHING: Rows = new Uint32Array()

const PLACE_OF: Readonly<Record<PlacePrecision, LegendPlace | null>> = {
  site: 'town',
  town: 'town',
  near: 'near',
  offset: 'offset',
  ring: 'ring',
  sector: 'sector',
  district: 'area',
  province: 'area',
  line: 'area',
  country: 'country',
  none: null,
}

/** Rows of a file are never told as among several places, so that their precisions say it all. */
function placesShown(table: EventTable, shown: Rows, record: EventRecord): ReadonlySet<LegendPlace | null> {
  if (!table.said) return new Set(Array.from(shown, (row) => legendPlace(table.event(row), record)))
  const precisions = new Set(Array.from(shown, (row) => table.precision[row]))
  return new Set([...precisions].map((index) => PLACE_OF[at(PLACE_PRECISIONS, index)]))
}

function legendPlace({ where }: ConflictEvent, record: EventRecord): LegendPlace | null {
  return namesTowns(where.among ?? [], record) ? 'among' : PLACE_OF[where.precision]
}
