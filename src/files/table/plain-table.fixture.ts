import { parseCivilDate } from '../../model/civil-date'
import type { Mapping, RowReader } from '../layouts/layout'
import type { Cells, RowBatch, TableSource } from '../rows/row-source'

/** The columns of the plain tables of these tests. */
export const PLAIN_COLUMNS = ['date', 'lat', 'lng', 'actor', 'type', 'killed', 'place', 'id']

export const PLAIN_MAPPING: Mapping = {
  layout: 'geo-table',
  time: { start: 0, order: null },
  place: { lat: 1, lng: 2, name: 6 },
  actor: 3,
  eventType: 4,
  killed: { best: 5 },
  id: 7,
}

/** Reads tables of days, points, actors and kinds, each cell in a column of its own. */
function plainReader(): RowReader {
  const ids = new Set<string>()
  return (cells, _, draft, warn) => {
    const [date = '', lat = '', lng = '', actor = '', type = '', killed = '', place = '', id = ''] =
      cells.map(String)
    const start = parseCivilDate(date)
    if (date !== '' && start === null) return { code: 'bad-date', found: date }
    if (start !== null) Object.assign(draft, { start, end: start + 1 })
    if (lat !== '') Object.assign(draft, { lat: Number(lat), lng: Number(lng), placePrecision: 'town' })
    if (lat === '0' && lng === '0') warn('null-island', '0, 0')
    Object.assign(draft, {
      actor,
      eventType: type,
      place,
      id,
      kind: type === 'shelling' ? 'shelling' : 'strike',
    })
    if (killed !== '') Object.assign(draft, { killedLow: Number(killed), killedBest: Number(killed) })
    if (ids.has(id)) warn('repeated-id', id)
    ids.add(id)
    return null
  }
}

/** A table in memory, handed over some rows at a time; line 1 is its header. */
export function plainSource(rows: readonly Cells[], batchRows = 3): TableSource {
  const batches = Array.from({ length: Math.ceil(rows.length / batchRows) }, (_, batch): RowBatch => {
    const first = batch * batchRows
    const own = rows.slice(first, first + batchRows)
    const lines = Uint32Array.from(own, (_, index) => first + index + 2)
    return { rows: own, lines, share: Math.min(1, (first + batchRows) / rows.length) }
  })
  return {
    notes: { format: 'csv' },
    columns: PLAIN_COLUMNS,
    headless: false,
    sample: rows.slice(0, 200),
    read: async (take) => {
      for (const batch of batches) await take(batch)
      return []
    },
    cellsAt: async (line) => rows[line - 2] ?? null,
  }
}

export const plainTable = (rows: readonly Cells[], batchRows?: number) => ({
  name: 'mine.csv',
  source: plainSource(rows, batchRows),
  mapping: PLAIN_MAPPING,
  notes: [],
  newReader: plainReader,
})
