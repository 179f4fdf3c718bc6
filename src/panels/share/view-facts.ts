import { describeLayerName } from '../../i18n/describe-layer-name'
import type { ViewFacts } from '../../i18n/describe-view'
import { type LngLat, localText } from '../../model/event'
import { distanceKm } from '../../model/geometry'
import { areaName } from '../../record/area-rows'
import { at } from '../../record/event-table'
import { type EventRecord, findEvent } from '../../record/record'
import type { AppState, Bounds } from '../../state/store'
import type { VisibleEvents } from '../../view/visible-events'

/** Wider than this, in degrees of latitude, a map shows a region rather than the surroundings of a place. */
const SURROUNDINGS_DEG = 2.5

/** The facts of the current view that words can say. */
export function viewFacts(
  { view, record, session }: Pick<AppState, 'view' | 'record' | 'session'>,
  visible: VisibleEvents,
): ViewFacts {
  const { lang } = session
  const open = findEvent(record, view.event)
  return {
    span: visible.span,
    actors: view.actors && new Map(view.actors.map((id) => [id, describeLayerName(record, id, lang)])),
    kinds: view.kinds,
    status: view.status,
    basis: view.basis,
    known: view.known,
    q: view.q,
    facets: session.facets?.map(({ column }) => column) ?? null,
    area: view.area && { name: areaName(record, view.area, lang) },
    around: view.map && session.bounds ? centralPlace(record, visible, session.bounds, lang) : null,
    event: open ? localText(open.title, lang) : null,
    marked: view.mark.length,
  }
}

/** The town of a shown event that is nearest the middle of a map that shows little more than it. */
function centralPlace(
  record: EventRecord,
  { table, shown }: VisibleEvents,
  [west, south, east, north]: Bounds,
  lang: string,
): string | null {
  if (north - south > SURROUNDINGS_DEG) return null
  const middle: LngLat = [(west + east) / 2, (south + north) / 2]
  let nearest: { name: string; km: number } | null = null
  for (const row of shown) {
    const place = record.places.get(at(table.places, table.place[row]))
    if (place?.kind !== 'town' || place.lon === null || place.lat === null) continue
    if (place.lon < west || place.lon > east || place.lat < south || place.lat > north) continue
    const km = distanceKm(middle, [place.lon, place.lat])
    if (!nearest || km < nearest.km) nearest = { name: localText(place.name, lang), km }
  }
  return nearest?.name ?? null
}
