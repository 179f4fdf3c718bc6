import { type DayWindow, spanOf } from '../model/civil-date'
import type { Place } from '../model/codebooks'
import type { EventLink } from '../model/event'
import { worldX, worldY } from '../model/mercator'
import { busyWindows, publicationDays } from './busy-days'
import { countByLayer } from './count-strikes'
import { coverageOf } from './coverage'
import { allRows, type EventTable, inLayer, NONE, type Row, type Rows, windowAt } from './event-table'
import type { EventRecord, RecordFacts } from './record'
import { coalitionOf } from './strike-layers'

/** An object whose members are worked out when they are first read, and then stand. */
export function lazily<T extends object>(make: { readonly [K in keyof T]: () => T[K] }): T {
  const facts = {}
  for (const key of Object.keys(make) as (keyof T)[])
    Object.defineProperty(facts, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make[key]()
        Object.defineProperty(facts, key, { value, enumerable: true })
        return value
      },
    })
  return facts as T
}

/** The facts of a record whose table and codebooks stand. */
export function recordFacts(record: Omit<EventRecord, 'facts'>): RecordFacts {
  const { table, actors, places, documents, extent } = record
  const facts: RecordFacts = lazily<RecordFacts>({
    layers: () => table.layerIds,
    coalition: () => coalitionOf(table, actors.values()),
    rows: () => allRows(table),
    strikeExtent: () => strikeExtent(table),
    publicationDays: () => publicationDays(table, documents),
    busy: () => busyWindows(table, facts.publicationDays),
    coverage: () => coverageOf(table, documents),
    totals: () => countByLayer(table, facts.rows, extent),
    totalsWithMembers: () => countByLayer(table, facts.rows, extent, facts.coalition),
    cumulative: () => new Set([...table.total].filter((row) => row !== NONE)),
    citedDocuments: () => citedDocuments(table),
    pointsAmong: () => pointsAmong(table, places),
    rowsByLayer: () => null,
    rowsOfPlace: () => rowsOfPlace(table),
    linksTo: () => linksTo(table),
  })
  return facts
}

function strikeExtent(table: EventTable): DayWindow | null {
  const windows: DayWindow[] = []
  for (let row = 0; row < table.size; row += 1) {
    const window = inLayer(table, row) ? windowAt(table, row) : null
    if (window) windows.push(window)
  }
  return spanOf(windows)
}

function citedDocuments(table: EventTable): number {
  const ids = new Set<string>()
  for (let row = 0; row < table.size; row += 1)
    for (const claim of table.event(row).claims) ids.add(claim.document)
  return ids.size
}

function pointsAmong(table: EventTable, places: ReadonlyMap<string, Place>): RecordFacts['pointsAmong'] {
  const points = new Map<Row, readonly (readonly [x: number, y: number])[]>()
  for (let row = 0; row < table.size; row += 1) {
    if (!Number.isNaN(table.x[row])) continue
    const among = (table.event(row).where.among ?? []).flatMap((id) => {
      const place = places.get(id)
      if (!place || place.lon === null || place.lat === null) return []
      return [[worldX(place.lon), worldY(place.lat)] as const]
    })
    if (among.length > 0) points.set(row, among)
  }
  return points
}

function rowsOfPlace(table: EventTable): ReadonlyMap<string, Rows> {
  const lists = table.places.map((): Row[] => [])
  for (let row = 0; row < table.size; row += 1) lists[table.place[row] ?? 0]?.push(row)
  return new Map(table.places.map((id, index) => [id, Uint32Array.from(lists[index] ?? [])]))
}

/** Each link of an active event under the event that it leads to, in date order of those that link. */
function linksTo(table: EventTable): RecordFacts['linksTo'] {
  const links = new Map<string, EventLink[]>()
  for (let row = 0; row < table.size; row += 1) {
    const { id, links: outgoing } = table.event(row)
    for (const { event, relation } of outgoing) {
      const list = links.get(event)
      if (list) list.push({ event: id, relation })
      else links.set(event, [{ event: id, relation }])
    }
  }
  return links
}
