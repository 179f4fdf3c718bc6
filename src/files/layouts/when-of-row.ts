import type { Day } from '../../model/civil-date'
import { foundText } from '../../model/problem'
import type { Cell, Cells } from '../rows/row-source'
import { plainNumber, textOf, wordsOf } from './cell-text'
import { civilDay, type DayFault, type DayRead, monthEnd, NO_DAY } from './civil-days'
import type { EventDraft, TimeColumns, Warn } from './layout'
import { dayReader, readDay } from './read-day'
import { monthOfCell } from './read-month'
import type { Refusal } from './row-codes'

/** Widens a draft's days by what a codebook's code says of them; empty where no column has it. */
export type Widen = (code: string, draft: EventDraft) => void

export type WhenOfRow = (cells: Cells, draft: EventDraft, warn: Warn) => Refusal | null

const FIRST_DAY = civilDay(1, 1, 1)
const AFTER_LAST_DAY = civilDay(9999, 12, 31) + 1

/** Years that the Islamic and the Persian calendar count at present; the Gregorian ones are seldom meant. */
const OTHER_CALENDAR: readonly [Day, Day] = [civilDay(1300, 1, 1), civilDay(1500, 1, 1)]

/** Fills a draft's days from one column, from two, or from columns of year, month and day. */
export function whenOfRow(time: TimeColumns, today: Day, widen: Widen | null): WhenOfRow {
  const readStart = dayReader(time.order)
  const into: DayRead = { start: 0, end: 0, precision: 'day' }
  const { start, end, precision } = time
  return (cells, draft, warn) => {
    let fault: DayFault | null = start === undefined ? 'no-date' : readStart(cells[start], into)
    if (fault === 'no-date' && time.year !== undefined) fault = readParts(cells, time, into)
    if (fault !== null) return { code: fault, found: foundDate(cells, time) }
    draft.start = into.start
    draft.end = into.end
    draft.timePrecision = into.precision
    if (end !== undefined) takeEnd(readStart(cells[end], into), into, draft, cells[end], warn)
    if (widen !== null) {
      widen(precision === undefined ? '' : wordsOf(cells[precision]), draft)
      draft.start = Math.max(draft.start, FIRST_DAY)
      draft.end = Math.min(draft.end, AFTER_LAST_DAY)
    }
    if (isDoubtful(draft, today)) doubt(draft, today, foundDate(cells, time), warn)
    return null
  }
}

/** The date as the row has it, for the account. */
function foundDate(cells: Cells, { start, year, month, day }: TimeColumns): string {
  const whole = start === undefined ? '' : textOf(cells[start])
  if (whole !== '') return foundText(whole)
  const parts = [year, month, day].flatMap((column) => (column === undefined ? [] : [textOf(cells[column])]))
  return foundText(parts.filter((part) => part !== '').join('-'))
}

function takeEnd(
  fault: string | null,
  last: DayRead,
  draft: EventDraft,
  cell: Cell | undefined,
  warn: Warn,
): void {
  if (fault === 'no-date') return
  if (fault !== null) {
    warn('bad-end-date', foundText(textOf(cell)))
    return
  }
  if (last.end <= draft.start) {
    warn('end-before-start', foundText(textOf(cell)))
    return
  }
  if (last.start === draft.start && last.end === draft.end) return
  draft.end = Math.max(draft.end, last.end)
  draft.timePrecision = 'range'
}

function isDoubtful({ start }: EventDraft, today: Day): boolean {
  return start > today || start === 0 || (start >= OTHER_CALENDAR[0] && start < OTHER_CALENDAR[1])
}

function doubt({ start, end }: EventDraft, today: Day, found: string, warn: Warn): void {
  if (start > today) warn('future-date', found)
  else if (start !== 0) warn('old-date', found)
  else if (end === 1) warn('date-1970', found)
}

/** Columns of year, month and day, where 0 and a blank are unknown. */
function readParts(cells: Cells, { year, month, day }: TimeColumns, into: DayRead): DayFault | null {
  const whole = readDay(year === undefined ? null : cells[year], null)
  if (typeof whole === 'string') return whole
  if (whole.precision !== 'year') return 'bad-date'
  Object.assign(into, whole)
  const inYear = Number(plainNumber(textOf(year === undefined ? null : cells[year])))
  const monthOf = month === undefined ? 0 : monthOfCell(cells[month])
  const dayOf = day === undefined ? 0 : Number(plainNumber(wordsOf(cells[day])))
  if (monthOf === 0) return null
  const start = civilDay(inYear, monthOf, dayOf === 0 ? 1 : dayOf)
  if (!Number.isInteger(dayOf) || Number.isNaN(monthOf) || start === NO_DAY) return 'bad-date'
  into.start = start
  into.end = dayOf === 0 ? monthEnd(inYear, monthOf) : start + 1
  into.precision = dayOf === 0 ? 'month' : 'day'
  return null
}
