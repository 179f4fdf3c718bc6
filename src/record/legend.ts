import { type ConflictEvent, conductorsOf } from '../model/event'
import { OTHER_KINDS, type OtherKind, type PlacePrecision, STATUSES, type Status } from '../model/vocabulary'
import type { EventRecord } from './record'
import { strikeLayerIds } from './strike-layers'

/** The ways in which the map draws a place, in the order of a legend: the more exact first. */
const LEGEND_PLACES = ['town', 'near', 'offset', 'ring', 'sector', 'area', 'among', 'country'] as const
type LegendPlace = (typeof LEGEND_PLACES)[number]

/** What a legend has to explain: only what is on the map now, each list in its own order. */
export interface Legend {
  /** Strike layers, `unattributed` among them. */
  readonly layers: readonly string[]
  readonly kinds: readonly OtherKind[]
  readonly standings: readonly Status[]
  readonly places: readonly LegendPlace[]
  /** Are there strikes whose number is told, and strikes whose number is not? */
  readonly strikes: { readonly told: boolean; readonly untold: boolean }
  /** Is something disputed or denied, so that a number of several events bears the sign for it? */
  readonly contested: boolean
}

/** What is needed to read the marks of the shown events. */
export function legendEntries(shown: readonly ConflictEvent[], record: EventRecord): Legend {
  const strikes = shown.filter((event) => event.kind === 'strike')
  const layers = new Set(strikes.flatMap(conductorsOf))
  const kinds = new Set(shown.map((event) => event.kind))
  const standings = new Set(shown.map((event) => event.status))
  const places = new Set(shown.flatMap((event) => legendPlace(event, record) ?? []))
  return {
    layers: strikeLayerIds(record).filter((id) => layers.has(id)),
    kinds: OTHER_KINDS.filter((kind) => kinds.has(kind)),
    standings: STATUSES.filter((status) => standings.has(status)),
    places: LEGEND_PLACES.filter((place) => places.has(place)),
    strikes: {
      told: strikes.some((event) => event.strikes !== null),
      untold: strikes.some((event) => event.strikes === null),
    },
    contested: standings.has('disputed') || standings.has('denied'),
  }
}

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

function legendPlace({ where }: ConflictEvent, record: EventRecord): LegendPlace | null {
  return namesTowns(where.among ?? [], record) ? 'among' : PLACE_OF[where.precision]
}

/** Several countries are no places to stand at: an aggregate over countries alone belongs to a country's badge. */
export function namesTowns(ids: readonly string[], record: Pick<EventRecord, 'places'>): boolean {
  return ids.some((id) => {
    const kind = record.places.get(id)?.kind
    return kind !== undefined && kind !== 'country' && kind !== 'region'
  })
}
