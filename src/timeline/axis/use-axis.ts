import { useMemo, useRef } from 'preact/hooks'
import type { DayWindow } from '../../model/civil-date'
import { axisExtent, busyWindows } from '../../record/busy-days'
import type { EventRecord } from '../../record/record'
import { useStore } from '../../ui/use-store'
import { windowDays } from '../../view/view'
import { type Axis, buildAxis, type Scale } from './axis'
import { drawnRange } from './axis-domain'

/**
 * The axis of the record as the view draws it. It grows to reach a window that a link set beyond the
 * record, and does not shrink again under the reader's hand.
 */
export function useAxis(): Axis {
  const record = useStore((state) => state.record)
  const gaps = useStore((state) => state.view.gaps)
  const t = useStore((state) => state.view.t)
  const grown = useRef<{ record: EventRecord; extent: DayWindow } | null>(null)
  const { first, last } = windowDays({ t }, record.extent)
  const needed = axisExtent(record, { start: first, end: last + 1 })
  const before = grown.current?.record === record ? grown.current.extent : needed
  const start = Math.min(before.start, needed.start)
  const end = Math.max(before.end, needed.end)
  grown.current = { record, extent: { start, end } }
  return useMemo(() => buildAxis({ start, end }, busyWindows(record), gaps), [record, gaps, start, end])
}

/** What of the axis is on the screen, over this width in px. */
export function useScale(axis: Axis, widthPx: number): Scale {
  const domain = useStore((state) => state.session.axisDomain)
  return useMemo(() => {
    const { from, to } = drawnRange(axis, domain)
    return { axis, from, to: Math.max(to, from + 1e-6), widthPx }
  }, [axis, domain, widthPx])
}
