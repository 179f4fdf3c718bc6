import { foundText } from '../../model/problem'
import type { Status } from '../../model/vocabulary'
import { NONE } from '../../record/event-table'
import type { Cells } from '../rows/row-source'
import { textOf, wordsOf } from './cell-text'
import { type KindOf, rememberKinds } from './kinds'
import type { EventDraft, Mapping, ReadingContext, RowReader, Warn } from './layout'
import { type CountRead, readCount } from './read-number'
import type { Refusal, WarningCode } from './row-codes'
import { SeenIds } from './seen-ids'
import { type Widen, whenOfRow } from './when-of-row'
import { type PlaceRules, whereOfRow } from './where-of-row'

/** What a codebook says beyond which column is which. */
export interface RowRules extends PlaceRules {
  readonly kind: KindOf
  /** A type as it is shown, where the cell is a code. */
  readonly typeName?: (code: string) => string
  readonly status?: (cells: Cells) => Status
  readonly widen: Widen | null
  /** Rows that count events and say that there were none, or how many they do not say, are no events. */
  readonly counted?: boolean
}

/** The reader of one table: what is common to all layouts, by a mapping and its codebook's rules. */
export function rowReader(mapping: Mapping, rules: RowRules, context: ReadingContext): RowReader {
  const when = whenOfRow(mapping.time, context.today, rules.widen)
  const where = whereOfRow(mapping.place, rules, context.gazetteer)
  const kindOf = rememberKinds(rules.kind)
  const seen = new SeenIds()
  const { actor, target, eventType, subType, source, id } = mapping
  const words = (cells: Cells, column: number | undefined) =>
    column === undefined ? '' : wordsOf(cells[column])
  const doubts = new Doubts()
  return (cells, geometry, draft, warn) => {
    doubts.clear()
    const refusal =
      when(cells, draft, doubts.note) ??
      where(cells, geometry, draft, doubts.note) ??
      takeEvents(mapping, rules, cells, draft)
    if (refusal !== null) return refusal
    doubts.tell(warn)
    const type = words(cells, eventType)
    const sub = words(cells, subType)
    draft.kind = kindOf(type, sub)
    draft.status = rules.status ? rules.status(cells) : 'reported'
    draft.eventType = rules.typeName ? rules.typeName(type) : type || sub
    draft.actor = words(cells, actor)
    draft.target = words(cells, target)
    draft.source = words(cells, source)
    takeKilled(mapping, cells, draft, warn)
    draft.id = words(cells, id)
    if (draft.id !== '' && seen.has(draft.id)) warn('repeated-id', foundText(draft.id))
    return null
  }
}

/** What is doubted of a row, until it is known that the row is not refused. */
class Doubts {
  private found: (readonly [code: WarningCode, found: string])[] = []

  readonly note: Warn = (code, found) => {
    this.found.push([code, found])
  }

  clear(): void {
    if (this.found.length > 0) this.found = []
  }

  tell(warn: Warn): void {
    for (const [code, found] of this.found) warn(code, found)
  }
}

const count: CountRead = { low: NONE, best: NONE, high: NONE }

function takeEvents({ events }: Mapping, rules: RowRules, cells: Cells, draft: EventDraft): Refusal | null {
  draft.events = 1
  if (events === undefined) return null
  const read = readCount(cells[events], count) && count.best !== NONE
  if (read && count.best > 0) draft.events = count.best
  else if (rules.counted)
    return { code: read ? 'no-events' : 'bad-count', found: foundText(textOf(cells[events])) }
  return null
}

/** Bounds and best number of people killed; what is not told stays unknown, and what contradicts itself is told. */
function takeKilled({ killed }: Mapping, cells: Cells, draft: EventDraft, warn: Warn): void {
  draft.killedLow = draft.killedBest = draft.killedHigh = NONE
  if (killed === undefined) return
  const read = (column: number) => {
    if (!readCount(cells[column], count)) warn('bad-number', foundText(textOf(cells[column])))
  }
  if (killed.best !== undefined) {
    read(killed.best)
    draft.killedLow = count.low
    draft.killedBest = count.best
    draft.killedHigh = count.high
  }
  if (killed.low !== undefined) {
    read(killed.low)
    draft.killedLow = count.best === NONE ? count.low : count.best
  }
  if (killed.high !== undefined) {
    read(killed.high)
    draft.killedHigh = count.best === NONE ? count.high : count.best
  }
  if (draft.killedHigh !== NONE && draft.killedLow > draft.killedHigh) {
    warn('bad-number', `${draft.killedLow} > ${draft.killedHigh}`)
    draft.killedLow = draft.killedHigh = NONE
  }
}
