import { axisExtent, busyWindows } from '../../record/busy-days'
import type { AppState } from '../../state/store'
import { windowDays } from '../../view/view'
import { type Axis, buildAxis } from './axis'

/** The axis of the record as the view draws it, for what is not a component. */
export function currentAxis({ view, record }: Pick<AppState, 'view' | 'record'>): Axis {
  const { first, last } = windowDays(view, record.extent)
  return buildAxis(axisExtent(record, { start: first, end: last + 1 }), busyWindows(record), view.gaps)
}
