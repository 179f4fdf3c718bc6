import { spanOf } from '../../model/civil-date'
import { axisExtent } from '../../record/busy-days'
import type { EventRecord } from '../../record/record'
import type { App } from '../../state/app'
import type { AppStore } from '../../state/store'
import { type View, windowDays } from '../../view/view'
import { type Axis, buildAxis } from './axis'

interface Drawn {
  readonly record: EventRecord
  readonly gaps: View['gaps']
  readonly axis: Axis
}

/** The last axis of each page, which the next one is never shorter than. */
const lastDrawn = new WeakMap<AppStore, Drawn>()

/**
 * The page's one time axis: what is drawn, and what keys, buttons, presets and the running clock act on. It grows to
 * reach a window that a link set beyond the record, and does not shrink again under the reader's hand.
 */
export function currentAxis({ store }: Pick<App, 'store'>, { view, record } = store.getState()): Axis {
  const last = lastDrawn.get(store)
  const before = last?.record === record ? last : null
  const { first, last: lastDay } = windowDays(view, record.extent)
  const needed = axisExtent(record, { start: first, end: lastDay + 1 })
  const extent = (before && spanOf([before.axis.extent, needed])) ?? needed
  if (before?.gaps === view.gaps && isSame(before.axis.extent, extent)) return before.axis
  const axis = buildAxis(extent, record.facts.busy, view.gaps)
  lastDrawn.set(store, { record, gaps: view.gaps, axis })
  return axis
}

function isSame(a: Axis['extent'], b: Axis['extent']): boolean {
  return a.start === b.start && a.end === b.end
}
