import Papa from 'papaparse'
import { writeCivilDate } from '../../model/civil-date'
import { NONE } from '../../record/event-table'
import { type Cells, SAMPLE_ROWS } from '../rows/row-source'
import type { Gazetteer } from './gazetteer'
import type { EventDraft, TableHead } from './layout'
import { type Recognised, recogniseTable } from './recognise'

/** A small table as its source would hand it over, with its cells as texts. */
export function tableOf(
  text: string,
  asked: { headless?: boolean; fileName?: string } = {},
): TableHead & { readonly rows: readonly Cells[] } {
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: true })
  const { headless = false, fileName } = asked
  const [first = []] = data
  const columns = headless ? first.map((_, number) => `column ${number + 1}`) : first
  const rows = headless ? data : data.slice(1)
  return { columns, rows, sample: rows.slice(0, SAMPLE_ROWS), headless, ...(fileName ? { fileName } : {}) }
}

export interface ReadTable {
  readonly recognised: Recognised
  /** Every accepted row's draft. */
  readonly drafts: readonly EventDraft[]
  /** `code: value` of every refused row. */
  readonly refused: readonly string[]
  readonly warned: readonly string[]
}

/** 1 January 2025. */
export const TODAY = 20_089

/** Reads a whole small table as it is recognised; throws where nothing knows it. */
export function readTable(
  table: ReturnType<typeof tableOf>,
  gazetteer: Gazetteer | null = null,
  change: (recognised: Recognised) => Recognised['mapping'] = ({ mapping }) => mapping,
): ReadTable {
  const recognised = recogniseTable(table)
  if (!recognised) throw new Error(`nothing knows a table of ${table.columns.join(', ')}`)
  const mapping = change(recognised)
  const reader = recognised.layout.reader(mapping, table.columns, { today: TODAY, gazetteer })
  const drafts: EventDraft[] = []
  const refused: string[] = []
  const warned: string[] = []
  const draft = emptyDraft()
  for (const cells of table.rows.slice(mapping.skipRows ?? 0)) {
    const refusal = reader(cells, null, draft, (code, found) => warned.push(`${code}: ${found}`))
    if (refusal) refused.push(`${refusal.code}: ${refusal.found}`)
    else drafts.push({ ...draft })
  }
  return { recognised, drafts, refused, warned }
}

/** A draft's days in words: `month 2016-01-01 2016-01-31`. */
export function daysOf({ start, end, timePrecision }: EventDraft): string {
  const [first, last] = [writeCivilDate(start), writeCivilDate(end - 1)]
  return first === last ? `${timePrecision} ${first}` : `${timePrecision} ${first} ${last}`
}

/** A draft's place in words: `town 36.2 37.1, Aleppo`. */
export function placeOf({ placePrecision, lat, lng, place, admin1, country }: EventDraft): string {
  const point = Number.isNaN(lat) ? 'no point' : `${lat} ${lng}`
  return [`${placePrecision} ${point}`, place, admin1, country].filter((text) => text !== '').join(', ')
}

/** A draft's dead in words: `low best high`, `?` for unknown. */
export function killedOf({ killedLow, killedBest, killedHigh }: EventDraft): string {
  return [killedLow, killedBest, killedHigh].map((count) => (count === NONE ? '?' : count)).join(' ')
}

/** A draft to be filled, of an event of which nothing is known. */
export function emptyDraft(): EventDraft {
  return {
    start: NONE,
    end: NONE,
    timePrecision: 'day',
    lng: Number.NaN,
    lat: Number.NaN,
    placePrecision: 'none',
    radiusKm: Number.NaN,
    place: '',
    admin1: '',
    country: '',
    kind: 'other',
    status: 'reported',
    actor: '',
    target: '',
    eventType: '',
    source: '',
    killedLow: NONE,
    killedBest: NONE,
    killedHigh: NONE,
    events: 1,
    id: '',
  }
}
