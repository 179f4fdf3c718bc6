import Papa from 'papaparse'
import { writeCivilDate } from '../../model/civil-date'
import type { SourceDocument } from '../../model/codebooks'
import type { Claim, ConflictEvent, Harm, StrikeCount, When, Where } from '../../model/event'
import { ROLES } from '../../model/vocabulary'
import { civilDates } from '../dateline/feature-of'
import type { ExportSlip } from '../export-slip'

/** A cell; `null` is unknown and stays empty, 0 is written. */
type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

/**
 * Texts that a spreadsheet would run as a formula get an apostrophe (OWASP ASVS 5, 1.2.10). Full-width signs
 * count too; a plain number such as -12.5 stays one.
 */
const FORMULA = /^(?![+-]?\d+(?:\.\d+)?$)\s*[=+\-@\t\r\n\0＝＋－＠]/

/** Starts the file, so that spreadsheets read Arabic as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

const LIST = '; '

function whenCells(when: When | null | undefined): Row {
  const dates = when ? civilDates(when.window) : { start: null, end: null }
  return { ...dates, time_precision: when?.precision ?? null, time_note: when?.note ?? null }
}

function whereCells(where: Where | undefined): Row {
  return {
    place: where?.place ?? null,
    place_name: where?.name ?? null,
    country: where?.country ?? null,
    place_precision: where?.precision ?? null,
    radius_km: where?.radiusKm ?? null,
    bearing_deg: where?.bearingDeg ?? null,
    distance_km: where?.distanceKm ?? null,
    of: where?.of ?? null,
    among: where?.among?.join(LIST) ?? null,
    place_note: where?.note ?? null,
  }
}

function strikeCells(strikes: StrikeCount | null | undefined): Row {
  return { strikes_min: strikes?.min ?? null, strikes_max: strikes?.max ?? null }
}

/** `civilians killed low=30 best=36 high=`: an empty number is unknown. */
function harmText(harm: readonly Harm[] | undefined): Cell {
  if (!harm || harm.length === 0) return null
  const number = (value: number | null) => (value === null ? '' : String(value))
  return harm
    .map(
      ({ group, outcome, low, best, high }) =>
        `${group} ${outcome} low=${number(low)} best=${number(best)} high=${number(high)}`,
    )
    .join(LIST)
}

/** `russia (declared)`, for each role a column. */
function actorCells(event: ConflictEvent): Row {
  const cells: Record<string, Cell> = {}
  for (const role of ROLES) {
    const entries = event.actors.filter((entry) => entry.role === role)
    cells[role] = entries.map(({ actor, basis }) => `${actor} (${basis})`).join(LIST) || null
  }
  return cells
}

function slipCells(slip: ExportSlip): Row {
  return { licence: slip.licence, citation: slip.citation }
}

function eventRow(event: ConflictEvent, slip: ExportSlip): Row {
  return {
    id: event.id,
    title: event.title.en,
    title_ar: event.title.ar ?? null,
    summary: event.summary.en,
    summary_ar: event.summary.ar ?? null,
    kind: event.kind,
    status: event.status,
    ...actorCells(event),
    ...whenCells(event.when),
    ...whereCells(event.where),
    longitude: event.point?.[0] ?? null,
    latitude: event.point?.[1] ?? null,
    ...strikeCells(event.strikes),
    counted_in: event.countedIn ?? null,
    harm: harmText(event.harm),
    claims: event.claims.length,
    documents: [...new Set(event.claims.map((claim) => claim.document))].join(LIST),
    links: event.links.map(({ relation, event: id }) => `${relation} ${id}`).join(LIST) || null,
    ...slipCells(slip),
  }
}

function claimRow(
  event: ConflictEvent,
  claim: Claim,
  document: SourceDocument | undefined,
  slip: ExportSlip,
): Row {
  return {
    event: event.id,
    event_title: event.title.en,
    document: claim.document,
    document_sha256: document?.sha256 ?? null,
    outlet: document?.outlet ?? null,
    headline: document?.headline ?? null,
    article: claim.article,
    published: writeCivilDate(claim.published),
    line: claim.line,
    passage: claim.passage,
    speaker: claim.speaker.join(LIST),
    origin: claim.origin,
    stance: claim.stance,
    says: claim.says.en,
    says_ar: claim.says.ar ?? null,
    ...strikeCells(claim.strikes),
    harm: harmText(claim.harm),
    ...whenCells(claim.when),
    ...whereCells(claim.where),
    ...slipCells(slip),
  }
}

function writeRows(rows: readonly Row[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse([...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`
}

/** One row an event; unknown is an empty cell, never 0. */
export function writeEventsCsv(events: readonly ConflictEvent[], slip: ExportSlip): string {
  return writeRows(events.map((event) => eventRow(event, slip)))
}

/** One row a claim, with the document that makes it; `event` is the event's id in the other file. */
export function writeClaimsCsv(
  events: readonly ConflictEvent[],
  documents: readonly SourceDocument[],
  slip: ExportSlip,
): string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return writeRows(
    events.flatMap((event) =>
      event.claims.map((claim) => claimRow(event, claim, byId.get(claim.document), slip)),
    ),
  )
}
