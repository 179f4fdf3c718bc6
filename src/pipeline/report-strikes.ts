import { contains, type DayWindow, overlaps, writeCivilDate } from '../model/civil-date'
import { type ConflictEvent, UNATTRIBUTED } from '../model/event'
import type { Basis } from '../model/vocabulary'
import { countStrikes, type StrikeSum, strikesByLayer } from '../record/count-strikes'
import type { EventRecord } from '../record/record'
import { type Coalition, coalitionOf, strikeLayerIds } from '../record/strike-layers'

/** Columns of the table, by who says that the actor did it. Nobody named counts as alleged. */
const COLUMNS = ['declared', 'alleged', 'inferred'] as const satisfies readonly Basis[]

interface Row {
  readonly label: string
  /** The actors that the row counts: one, or a coalition and its members. */
  readonly ids: ReadonlySet<string>
  readonly events: readonly ConflictEvent[]
}

/** For each span a table of strikes by actor and basis, then every event behind each figure, as Markdown. */
export function reportStrikes(record: EventRecord, spans: readonly DayWindow[]): string {
  return spans.map((span) => reportSpan(record, span)).join('\n\n')
}

function reportSpan(record: EventRecord, span: DayWindow): string {
  const rows = rowsOf(record, span).filter(({ events }) => events.length > 0)
  const once = [...new Set(rows.flatMap(({ events }) => events))]
  return [
    `## ${writeCivilDate(span.start)} to ${writeCivilDate(span.end - 1)}`,
    '',
    `| actor | ${COLUMNS.join(' | ')} | without a number | events |`,
    `|---|${'---:|'.repeat(COLUMNS.length + 2)}`,
    ...rows.map((row) => tableRow(row, span)),
    tableRow({ label: 'all, each event once', ids: new Set(), events: once }, span),
    ...rows.flatMap((row) => [
      '',
      `**${row.label}**`,
      '',
      ...row.events.map((event) => eventLine(event, row, span)),
    ]),
  ].join('\n')
}

/** Each strike layer, and the coalition with its members after it. */
function rowsOf(record: EventRecord, span: DayWindow): Row[] {
  const inSpan = record.events.filter(({ when }) => when && overlaps(when.window, span))
  const coalition = coalitionOf(record)
  const own = strikesByLayer(inSpan)
  const joined = coalition ? strikesByLayer(inSpan, coalition) : own
  const rowOf = (id: string): Row => ({
    label: labelOf(id, record),
    ids: new Set([id]),
    events: own.get(id) ?? [],
  })
  const joinedRow = (of: Coalition): Row => ({
    label: `${labelOf(of.id, record)}, members included`,
    ids: new Set([of.id, ...of.members]),
    events: joined.get(of.id) ?? [],
  })
  return [...strikeLayerIds(record).map(rowOf), ...(coalition ? [joinedRow(coalition)] : [])]
}

function labelOf(id: string, record: EventRecord): string {
  return id === UNATTRIBUTED ? 'nobody named' : (record.actors.get(id)?.label.en ?? id)
}

function tableRow(row: Row, span: DayWindow): string {
  const counts = COLUMNS.map((basis) => {
    const events =
      row.ids.size === 0 ? row.events : row.events.filter((event) => basisOf(event, row) === basis)
    return countStrikes(events, span)
  })
  const all = countStrikes(row.events, span)
  const cells = row.ids.size === 0 ? [writeSum(all), '', ''] : counts.map(writeSum)
  return `| ${[row.label, ...cells, all.unknown, row.events.length].join(' | ')} |`
}

/** How it is known that the row's actor did it; the surest basis where a coalition has several. */
function basisOf(event: ConflictEvent, { ids }: Row): Basis {
  const entries = event.actors.filter(({ actor, role }) => role === 'conducted' && ids.has(actor))
  return (
    COLUMNS.find((basis) => entries.some((entry) => entry.basis === basis)) ?? entries[0]?.basis ?? 'alleged'
  )
}

function eventLine(event: ConflictEvent, row: Row, span: DayWindow): string {
  const words = new Set([basisOf(event, row), ...shareOf(event, row, span)])
  return `- ${event.id}: ${[...words].join(', ')}`
}

/** What an event adds to its row, in words. */
function shareOf(event: ConflictEvent, { events }: Row, span: DayWindow): string[] {
  if (event.status === 'denied' || event.status === 'planned') return [event.status, 'adds 0']
  const share = countStrikes([event], span)
  if (share.unknown > 0) return ['without a number']
  const total = events.find(({ id }) => id === event.countedIn)
  const window = total?.when?.window
  return [
    writeSum(share),
    ...(event.when && !contains(span, event.when.window) ? ['only partly in these days'] : []),
    ...(window && contains(span, window) ? [`inside ${total?.id}`] : []),
  ]
}

function writeSum({ min, max }: StrikeSum): string {
  return min === max ? String(max) : `${min} to ${max}`
}
