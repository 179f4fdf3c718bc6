import type { DayWindow } from '../model/civil-date'
import type { Actor } from '../model/codebooks'
import { UNATTRIBUTED } from '../model/event'
import { countByLayer } from './count-strikes'
import { allRows, type EventTable, NONE, type Row, type Rows } from './event-table'
import type { FileLayers } from './file-layers'
import { joinSpan } from './join-span'
import { NamedPlaces } from './named-places'
import type { OpenedRows } from './opened-rows'
import { buffersOf } from './packed-record'
import type { EventRecord, RecordFacts } from './record'
import { lazily } from './record-facts'
import type { StrikeCounts } from './strike-counts'
import { FILE_DOCUMENT, type RowTableColumns, tableOfRows } from './table-of-rows'

/** A record of a reader's table as its worker hands it over: numbers and words, and what would hold up the page. */
export interface PackedRows {
  readonly columns: RowTableColumns
  /** Those that have a strike layer. */
  readonly actors: readonly Actor[]
  readonly extent: DayWindow
  /** `sha256:…` of the file; empty where it could not be worked out. */
  readonly hash: string
  readonly facts: Pick<RecordFacts, 'strikeExtent' | 'busy' | 'totals'>
}

/** One day: an axis of no length cannot be drawn. */
const NO_EXTENT: DayWindow = { start: 0, end: 1 }

/** Works out, where it holds up nobody, what the page needs of all rows; with what changes hands at once. */
export function packRows(
  columns: RowTableColumns,
  actors: readonly Actor[],
  hash: string,
): { readonly packed: PackedRows; readonly buffers: readonly ArrayBuffer[] } {
  const table = tableOfRows(columns)
  const strikeExtent = daysOf(columns)
  const extent = strikeExtent ?? NO_EXTENT
  const totals = countByLayer(table, allRows(table), extent)
  const facts = { strikeExtent, busy: busyDays(columns), totals }
  return { packed: { columns, actors, extent, hash, facts }, buffers: buffersOf(columns) }
}

/** The record of a reader's table. `rows` asks the worker that has its words; `null` where none is left. */
export function recordOfRows(
  { columns, actors, extent, hash, facts }: PackedRows,
  rows: OpenedRows | null,
): EventRecord {
  const table = tableOfRows(columns)
  const { said } = columns
  return {
    hash,
    table,
    rows,
    joinSpan,
    facts: factsOfRows(table, facts),
    tombstones: new Map(),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new NamedPlaces(table.places, said.places),
    documents: [{ id: FILE_DOCUMENT, sha256: '', outlet: said.file, headline: said.file, articles: [] }],
    speakers: new Map(),
    footprints: new Map(),
    extent,
    preface: null,
  }
}

/** The record with strike layers of other words than its actors; whoever it names is named by the file's own word. */
export function layeredRecord(record: EventRecord, { ids: _, actors, ...layers }: FileLayers): EventRecord {
  const { said } = record.table
  if (!said) throw new Error('no strike layers of a column without a table of rows')
  const actorIds = said.actor.words.map((word, code) => (code === 0 ? UNATTRIBUTED : word))
  const table = tableOfRows({ ...record.table, ...layers, said: { ...said, actorIds } })
  const { strikeExtent, busy } = record.facts
  const totals = countByLayer(table, allRows(table), record.extent)
  return {
    ...record,
    table,
    facts: factsOfRows(table, { strikeExtent, busy, totals }),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  }
}

/**
 * Gives back the memory of a table that was closed at once, though something may still hold it: its columns are empty
 * afterwards.
 */
export function releaseRows({ columns }: PackedRows, rows: Rows = new Uint32Array()): void {
  const transfer = [...buffersOf({ columns, rows })]
  // What is handed over to nobody is nobody's.
  structuredClone(null, { transfer })
}

/** A file says nothing of when it was published, of what else its events hang on, or of a coalition. */
function factsOfRows(table: EventTable, known: PackedRows['facts']): RecordFacts {
  return lazily<RecordFacts>({
    layers: () => table.layerIds,
    coalition: () => null,
    rows: () => allRows(table),
    strikeExtent: () => known.strikeExtent,
    publicationDays: () => [],
    busy: () => known.busy,
    coverage: () => [],
    totals: () => known.totals,
    totalsWithMembers: () => known.totals,
    cumulative: () => new Set(),
    citedDocuments: () => 1,
    pointsAmong: () => new Map(),
    rowsByLayer: () => () => rowsByLayer(table, known.totals),
    rowsOfPlace: () => rowsOfNamed(table),
    linksTo: () => new Map(),
  })
}

/** The rows of each place that is named. One list holds them all, place after place. */
function rowsOfNamed({ place, places, size }: EventTable): ReadonlyMap<string, Rows> {
  const ends = new Uint32Array(places.length + 1)
  for (const index of place) ends[index + 1] = (ends[index + 1] ?? 0) + 1
  for (let index = 1; index < ends.length; index += 1)
    ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0)
  const starts = ends.slice()
  const rows = new Uint32Array(place.length === 0 ? 0 : size)
  for (let row: Row = 0; row < place.length; row += 1) {
    const index = place[row] ?? 0
    const at = starts[index] ?? 0
    rows[at] = row
    starts[index] = at + 1
  }
  return new Map(places.slice(1).map((id, at) => [id, rows.subarray(ends[at + 1] ?? 0, starts[at + 1] ?? 0)]))
}

function daysOf({ start, end, size }: Pick<EventTable, 'start' | 'end' | 'size'>): DayWindow | null {
  let days: DayWindow | null = null
  for (let row = 0; row < size; row += 1) {
    const first = start[row] ?? NONE
    if (first === NONE) continue
    const last = end[row] ?? first
    if (!days) days = { start: first, end: last }
    else if (first < days.start || last > days.end)
      days = { start: Math.min(days.start, first), end: Math.max(days.end, last) }
  }
  return days
}

/** A vaguer event says too little of any one day to keep a quiet stretch from being compressed. */
const LONGEST_DAYS = 16

/** Each stretch of days of which a row tells, once. Rows stand by their first day, so what repeats stands together. */
function busyDays({ start, end, size }: Pick<EventTable, 'start' | 'end' | 'size'>): readonly DayWindow[] {
  const busy: DayWindow[] = []
  let day = NONE
  const lengths = new Set<number>()
  for (let row = 0; row < size; row += 1) {
    const first = start[row] ?? NONE
    if (first === NONE) continue
    if (first !== day) lengths.clear()
    day = first
    const length = (end[row] ?? first) - first
    if (length > LONGEST_DAYS || lengths.has(length)) continue
    lengths.add(length)
    busy.push({ start: first, end: first + length })
  }
  return busy
}

/** The rows of every layer, where each row is in one: in one list, since there may be a million. */
function rowsByLayer(table: EventTable, totals: StrikeCounts): readonly Rows[] {
  const sizes = totals.byLayer.map(({ events }) => events)
  const rows = new Uint32Array(table.size)
  let begun = 0
  const lists = sizes.map((size) => {
    begun += size
    return rows.subarray(begun - size, begun)
  })
  const counts = new Uint32Array(lists.length)
  for (let row = 0; row < table.size; row += 1) {
    const bit = 31 - Math.clz32(table.layers[row] ?? 0)
    const at = counts[bit] ?? 0
    const list = lists[bit]
    if (list) list[at] = row
    counts[bit] = at + 1
  }
  return lists
}
