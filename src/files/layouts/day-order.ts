import type { Cell } from '../rows/row-source'
import { plainNumber, textOf } from './cell-text'
import type { DayOrder } from './layout'

const EITHER = /^(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/

/**
 * The order of day and month that a sample of dates shows. `asked`: there are dates that could be read both ways, and
 * none, or some on either side, that tell.
 */
export function dayOrderOf(dates: Iterable<Cell | undefined>): {
  readonly order: DayOrder | null
  readonly asked: boolean
} {
  let dayFirst = 0
  let monthFirst = 0
  let open = 0
  for (const cell of dates) {
    const [, one = '', , two = ''] = EITHER.exec(plainNumber(textOf(cell))) ?? []
    const [a, b] = [Number(one), Number(two)]
    if (a > 12 && b <= 12) dayFirst += 1
    else if (b > 12 && a <= 12) monthFirst += 1
    else if (a !== b) open += 1
  }
  if (dayFirst > 0 && monthFirst === 0) return { order: 'dmy', asked: false }
  if (monthFirst > 0 && dayFirst === 0) return { order: 'mdy', asked: false }
  return { order: null, asked: open > 0 }
}
