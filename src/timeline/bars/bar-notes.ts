import { formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { localText } from '../../model/event'
import { NONE, overlapsSpan, type Rows } from '../../record/event-table'
import type { AppState } from '../../state/store'
import { windowDays } from '../../view/view'
import type { VisibleEvents } from '../../view/visible-events'
import { roughLength } from '../axis/ticks'
import type { Bin } from './bins'
import { fadesOn } from './day-shares'
import { drawnTotals } from './drawn-totals'
import { inViewTest } from './in-view'
import { rowsInBin } from './rows-in-bin'

interface Asked {
  readonly state: Pick<AppState, 'record' | 'view' | 'session'>
  readonly visible: VisibleEvents
  readonly bin: Bin
  /** Those that touch the bar and pass the filters. */
  readonly rows: Rows
}

/** Why a bar looks as it does, a sentence for each reason: a break, a total over it, fading ends, paleness. */
export function barNotes(asked: Asked, time: Messages['time']): readonly string[] {
  const { state, visible, bin, rows } = asked
  const { lang } = state.session
  const { count, unit } = roughLength(bin.end - bin.start)
  const quiet = bin.quiet ? [time.bar.quiet(time.lengths[unit](count, formatNumber(count, lang)))] : []
  const fades = rows.some((row) => fadesOn(visible.table, row, bin))
  return [
    ...quiet,
    ...totalsOver(asked).map((title) => time.total(title)),
    ...(fades ? [time.bar.fades] : []),
    ...palenessOf(asked, time.bar),
  ]
}

/** A tip has room for no more. */
const MOST_NOTED = 6

function totalsOver({ state, visible: { table }, bin }: Asked): readonly string[] {
  const over = drawnTotals(state.record).filter((row) => overlapsSpan(table, row, bin.start, bin.end))
  return over.slice(0, MOST_NOTED).map((row) => localText(table.event(row).title, state.session.lang))
}

function palenessOf({ state, visible, bin, rows }: Asked, words: Messages['time']['bar']): readonly string[] {
  const { record, view, session } = state
  const { table, span } = visible
  const all = rowsInBin(table, record.facts.rows, bin)
  if (all.length === 0) return []
  if (bin.start >= span.end || bin.end <= span.start) {
    const { first, last } = windowDays(view, record.extent)
    if (bin.end <= first || bin.start > last) return [words.paleWindow]
    return [bin.start >= span.end ? words.paleNotYet : words.palePast]
  }
  const number = (value: number) => formatNumber(value, session.lang)
  const off = all.length - rows.length
  const isInView = inViewTest(record, session.bounds)
  const away = rows.filter((row) => table.start[row] !== NONE && !isInView(row)).length
  return [
    ...(off > 0 ? [words.paleFiltered(number(off))] : []),
    ...(away > 0 ? [words.paleAway(number(away))] : []),
  ]
}
