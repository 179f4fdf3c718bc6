import { describeLayerName } from '../../i18n/describe-layer-name'
import { windName } from '../../i18n/describe-place'
import { formatList, formatNumber, formatWindow } from '../../i18n/format'
import { messagesFor } from '../../i18n/messages'
import type { Place } from '../../model/codebooks'
import { type LngLat, localText } from '../../model/event'
import { bearingDeg, distanceKm } from '../../model/geometry'
import type { EventRecord } from '../../record/record'
import type { VisibleEvents } from '../../view/visible-events'
import { placePoint } from '../marks/sites'

/** Places that the description names. */
const MOST_PLACES = 3

interface Busy {
  readonly place: Place
  readonly point: LngLat
  readonly events: number
}

/**
 * What the map shows, in words: how many events, in what period, whose strikes, where most of them are, and how
 * those places lie to each other.
 */
export function describeMap(
  visible: Pick<VisibleEvents, 'table' | 'shown' | 'span' | 'layers' | 'unlocated'>,
  record: EventRecord,
  lang: string,
  loading: boolean,
): string {
  const { map, counts } = messagesFor(lang)
  if (loading) return map.summary.loading
  if (visible.shown.length === 0) return map.summary.none
  const events = (count: number) => counts.events(count, formatNumber(count, lang))
  const actors = [...visible.layers].filter(([, count]) => count.events > 0)
  const busiest = busiestPlaces(visible, record)
  const sentences = [map.summary.shown(events(visible.shown.length), formatWindow(visible.span, lang))]
  if (actors.length > 0) {
    const names = actors.map(([layer]) => describeLayerName(record, layer, lang))
    sentences.push(map.summary.actors(formatList(names, lang)))
  }
  if (busiest.length > 0) {
    sentences.push(
      map.summary.most(
        formatList(
          busiest.map((busy) => placeCount(busy, lang)),
          lang,
        ),
      ),
    )
  }
  sentences.push(...relativePositions(busiest, lang))
  if (visible.unlocated.length > 0) {
    const { length } = visible.unlocated
    sentences.push(map.summary.unlocated(length, events(length)))
  }
  return sentences.join(' ')
}

function placeCount({ place, events }: Busy, lang: string): string {
  const { map } = messagesFor(lang)
  return map.summary.placeCount(localText(place.name, lang), formatNumber(events, lang))
}

/** The towns and sites with the most events, most first; equal ones by name. */
function busiestPlaces(
  { table, shown }: Pick<VisibleEvents, 'table' | 'shown'>,
  record: EventRecord,
): readonly Busy[] {
  const counts = new Uint32Array(table.places.length)
  for (const row of shown) {
    const place = table.place[row] ?? 0
    counts[place] = (counts[place] ?? 0) + 1
  }
  return table.places
    .flatMap((id, index): Busy[] => {
      const events = counts[index] ?? 0
      if (events === 0) return []
      const place = record.places.get(id)
      const [point] = place && (place.kind === 'town' || place.kind === 'site') ? placePoint(place) : []
      return place && point ? [{ place, point, events }] : []
    })
    .sort((a, b) => b.events - a.events || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, MOST_PLACES)
}

/** "Deir Ezzor is 120 km east-southeast of Raqqa.": each busy place from the busiest. */
function relativePositions([first, ...others]: readonly Busy[], lang: string): readonly string[] {
  if (!first) return []
  const { map } = messagesFor(lang)
  return others.map(({ place, point }) => {
    const km = distanceKm(first.point, point)
    const wind = windName(bearingDeg(first.point, point), lang)
    const rounded = formatNumber(km < 20 ? Math.round(km) : Math.round(km / 10) * 10, lang)
    return map.summary.apart(localText(place.name, lang), rounded, wind, localText(first.place.name, lang))
  })
}
