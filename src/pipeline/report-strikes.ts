import { contains, type DayWindow, writeCivilDate } from '../model/civil-date'
import { type ConflictEvent, UNATTRIBUTED } from '../model/event'
import type { Basis } from '../model/vocabulary'
import { countStrikes } from '../record/count-strikes'
import {
  type EventTable,
  isStrike,
  maskOfLayers,
  NONE,
  overlapsSpan,
  type Row,
  type Rows,
  rowsWhere,
  statusAt,
  windowAt,
} from '../record/event-table'
import type { EventRecord } from '../record/record'
import type { StrikeSum } from '../record/strike-counts'
import { isByMember } from '../record/strike-layers'

/** Columns of the table, by who says that the actor did it. Nobody named counts as alleged. */
const COLUMNS = ['declared', 'alleged', 'inferred'] as const satisfies readonly Basis[]

interface Line {
  readonly label: string
  /** The actors that the line counts: one, or a coalition and its members. */
  readonly ids: ReadonlySet<string>
  readonly rows: Rows
}

/** For each span a table of strikes by actor and basis, then every event behind each figure, as Markdown. */
export function reportStrikes(record: EventRecord, spans: readonly DayWindow[]): string {
  return spans.map((span) => reportSpan(record, span)).join('\n\n')
}

function reportSpan(record: EventRecord, span: DayWindow): string {
  const { table } = record
  const strikes = rowsWhere(
    record.facts.rows,
    (row) => isStrike(table, row) && overlapsSpan(table, row, span.start, span.end),
  )
  const lines = linesOf(record, strikes).filter(({ rows }) => rows.length > 0)
  return [
    `## ${writeCivilDate(span.start)} to ${writeCivilDate(span.end - 1)}`,
    '',
    `| actor | ${COLUMNS.join(' | ')} | without a number | events |`,
    `|---|${'---:|'.repeat(COLUMNS.length + 2)}`,
    ...lines.map((line) => tableLine(table, line, span)),
    tableLine(table, { label: 'all, each event once', ids: new Set(), rows: strikes }, span),
    ...lines.flatMap((line) => [
      '',
      `**${line.label}**`,
      '',
      ...Array.from(line.rows, (row) => eventLine(table, row, line, span)),
    ]),
  ].join('\n')
}

/** Each strike layer, and the coalition with its members after it. */
function linesOf(record: EventRecord, strikes: Rows): Line[] {
  const { table, facts } = record
  const rowsOf = (mask: number) => rowsWhere(strikes, (row) => ((table.layers[row] ?? 0) & mask) !== 0)
  const lines = facts.layers.map((id) => ({
    label: labelOf(id, record),
    ids: new Set([id]),
    rows: rowsOf(maskOfLayers(table, [id])),
  }))
  const { coalition } = facts
  if (!coalition) return lines
  const joined = {
    label: `${labelOf(coalition.id, record)}, members included`,
    ids: new Set([coalition.id, ...coalition.members]),
    rows: rowsWhere(
      strikes,
      (row) => ((table.layers[row] ?? 0) & coalition.bit) !== 0 || isByMember(coalition, table, row),
    ),
  }
  return [...lines, joined]
}

function labelOf(id: string, record: EventRecord): string {
  return id === UNATTRIBUTED ? 'nobody named' : (record.actors.get(id)?.label.en ?? id)
}

function tableLine(table: EventTable, line: Line, span: DayWindow): string {
  const counts = COLUMNS.map((basis) => {
    const rows = rowsWhere(
      line.rows,
      (row) => line.ids.size === 0 || basisOf(table.event(row), line) === basis,
    )
    return countStrikes(table, rows, span)
  })
  const all = countStrikes(table, line.rows, span)
  const cells = line.ids.size === 0 ? [writeSum(all), '', ''] : counts.map(writeSum)
  return `| ${[line.label, ...cells, all.unknown, line.rows.length].join(' | ')} |`
}

/** How it is known that the line's actor did it; the surest basis where a coalition has several. */
function basisOf(event: ConflictEvent, { ids }: Line): Basis {
  const entries = event.actors.filter(({ actor, role }) => role === 'conducted' && ids.has(actor))
  return (
    COLUMNS.find((basis) => entries.some((entry) => entry.basis === basis)) ?? entries[0]?.basis ?? 'alleged'
  )
}

function eventLine(table: EventTable, row: Row, line: Line, span: DayWindow): string {
  const event = table.event(row)
  const words = new Set([basisOf(event, line), ...shareOf(table, row, line, span)])
  return `- ${event.id}: ${[...words].join(', ')}`
}

/** What an event adds to its line, in words. */
function shareOf(table: EventTable, row: Row, { rows }: Line, span: DayWindow): string[] {
  const status = statusAt(table, row)
  if (status === 'denied' || status === 'planned') return [status, 'adds 0']
  const share = countStrikes(table, Uint32Array.of(row), span)
  if (share.unknown > 0) return ['without a number']
  const window = windowAt(table, row)
  const total = table.total[row] ?? NONE
  const whole = total !== NONE && rows.includes(total) ? windowAt(table, total) : null
  return [
    writeSum(share),
    ...(window && !contains(span, window) ? ['only partly in these days'] : []),
    ...(whole && contains(span, whole) ? [`inside ${table.id(total)}`] : []),
  ]
}

function writeSum({ min, max }: StrikeSum): string {
  return min === max ? String(max) : `${min} to ${max}`
}
