import Papa from 'papaparse'
import { writeCivilDate } from '../../model/civil-date'
import type { SourceDocument } from '../../model/codebooks'
import type { Claim, ConflictEvent, Harm } from '../../model/event'
import {
  actorCells,
  type Cell,
  documentsCell,
  LIST,
  type Row,
  strikeCells,
  whenCells,
  whereCells,
} from '../event-cells'
import type { ExportSlip } from '../export-slip'
import type { CsvSeparator } from '../format'

/**
 * Texts that a spreadsheet would run as a formula get an apostrophe (OWASP ASVS 5, 1.2.10). Full-width signs
 * count too; a plain number such as -12.5 or -12,5 stays one.
 */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)\s*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * The same within a text, after what a spreadsheet of another language takes for the end of a cell: it knows nothing of
 * the quotes round a text that does not begin with one there.
 */
const FORMULA_WITHIN = /(?<!^\s*)([,;\t\r\n]["\s]*)(?=[=+\-@＝＋－＠])(?![+-]?\d+(?:[.,]\d+)?(?!\S))/g

/** Starts the file, so that spreadsheets read Arabic as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

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
    documents: documentsCell(event),
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

/** A cell with its number as the spreadsheet of a language with a decimal comma reads it. */
function withComma(cell: Cell): Cell {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell
}

/** These rows as a file that spreadsheets open. */
export function writeRows(rows: readonly Row[], separator: CsvSeparator): string {
  const semicolon = separator === 'semicolon'
  const cellOf = (cell: Cell) =>
    typeof cell === 'string' ? cell.replace(FORMULA_WITHIN, "$1'") : semicolon ? withComma(cell) : cell
  const written = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(cell)])),
  )
  const options = { delimiter: semicolon ? ';' : ',', escapeFormulae: FORMULA, newline: '\r\n' }
  return `${BYTE_ORDER_MARK}${Papa.unparse(written, options)}\r\n`
}

/** One row an event; unknown is an empty cell, never 0. */
export function writeEventsCsv(
  events: readonly ConflictEvent[],
  slip: ExportSlip,
  separator: CsvSeparator = 'comma',
): string {
  return writeRows(
    events.map((event) => eventRow(event, slip)),
    separator,
  )
}

/** One row a claim, with the document that makes it; `event` is the event's id in the other file. */
export function writeClaimsCsv(
  events: readonly ConflictEvent[],
  documents: readonly SourceDocument[],
  slip: ExportSlip,
  separator: CsvSeparator = 'comma',
): string {
  const byId = new Map(documents.map((document) => [document.id, document]))
  return writeRows(
    events.flatMap((event) =>
      event.claims.map((claim) => claimRow(event, claim, byId.get(claim.document), slip)),
    ),
    separator,
  )
}
