import { onceEach } from '../../model/once-each'
import { NONE, type Row } from '../../record/event-table'
import type { EventRecord } from '../../record/record'

/** More than this cannot be told apart on any screen: those of the most strikes are drawn. */
const MOST_TOTALS = 200

/** The totals that the time axis draws and names, in date order. */
export const drawnTotals = onceEach(({ table, facts }: EventRecord): readonly Row[] => {
  const totals = [...facts.cumulative].sort((a, b) => a - b)
  if (totals.length <= MOST_TOTALS) return totals
  const strikes = (row: Row) => table.strikesMax[row] ?? NONE
  return totals
    .sort((a, b) => strikes(b) - strikes(a) || a - b)
    .slice(0, MOST_TOTALS)
    .sort((a, b) => a - b)
})
