import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks'
import { idsAt } from '../../record/event-table'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { useWidth } from '../../ui/use-width'
import { pxOfDay, pxPerDay, type Scale } from '../axis/axis'
import { AxisWords, Breaks } from '../axis/axis-words'
import { useAxis, useScale } from '../axis/use-axis'
import { Bars } from '../bars/bars'
import { type Bin, binAt, binStepFor, makeBins } from '../bars/bins'
import { CoverageStrip } from '../bars/coverage-strip'
import { rowsInBin } from '../bars/rows-in-bin'
import { useWords } from '../use-words'
import { TimeHandles } from './handles'
import { usePlotPointer } from './plot-pointer'
import { type Handles, handlesOf } from './window-moves'
import './plot.css'

const BarTip = lazyPart(async () => (await import('../bars/bar-tip')).BarTip, { soon: true })

/** Heights of the bars, px: with the line of the date and the words under them the dock stays under 120. */
const HEIGHTS = { strikes: 26, others: 9 } as const

/** The axis with its bars, handles, words and coverage, drawn once its width is known. */
export function Plot() {
  const [ref, width] = useWidth()
  const axis = useAxis()
  const scale = useScale(axis, width)
  return (
    <div ref={ref} class="time-plot-box">
      {width > 0 && <MeasuredPlot scale={scale} />}
    </div>
  )
}

function MeasuredPlot({ scale }: { scale: Scale }) {
  const { actions, visible } = useApp()
  const at = useHandles()
  const { span } = useVisibleEvents()
  const step = binStepFor(pxPerDay(scale))
  const told = useStore((state) => state.record.extent)
  const bins = useMemo(() => makeBins(scale.axis, step, told), [scale.axis, step, told])
  const [hovered, setHovered] = useState<Bin | null>(null)
  const [keyed, setKeyed] = useState(false)
  const ref = usePlotPointer(scale, (day) => {
    const bin = day === null ? null : (bins[binAt(bins, Math.floor(day))] ?? null)
    if (bin === hovered) return
    setHovered(bin)
    const { table, passing } = visible()
    actions.light(bin ? idsAt(table, rowsInBin(table, passing, bin)) : [])
  })
  /** A keyboard has no hovering either: the playhead's bar speaks while it is in focus. */
  const spoken = hovered ?? (keyed ? bins[binAt(bins, at.playhead)] : null)
  // Moving time leaves these as they are, so they are not made again on every step of the clock.
  const still = useMemo(
    () => ({
      breaks: <Breaks scale={scale} />,
      words: (
        <>
          <AxisWords scale={scale} />
          <div class="time-coverage-room">
            <CoverageStrip scale={scale} />
          </div>
        </>
      ),
    }),
    [scale],
  )
  return (
    <div
      ref={ref}
      class="time-plot"
      data-part="time-plot"
      onFocusCapture={({ target }) => setKeyed((target as Element).matches('.is-playhead:focus-visible'))}
      onBlurCapture={() => setKeyed(false)}
    >
      {still.breaks}
      <Bars scale={scale} bins={bins} heights={HEIGHTS} span={span} hovered={hovered} />
      <WindowBar scale={scale} at={at} />
      {still.words}
      <TimeHandles scale={scale} at={at} />
      <Tip scale={scale} bin={spoken ?? null} />
    </div>
  )
}

/** What the bar says. Where its program does not come, a notice says so once, and the next bar asks for it again. */
function Tip({ scale, bin }: { scale: Scale; bin: Bin | null }) {
  const { actions } = useApp()
  const told = useRef(false)
  const [error, reset] = useErrorBoundary(() => {
    if (!told.current) actions.post({ code: 'part-failed' })
    told.current = true
  })
  useEffect(reset, [bin])
  return bin && !error ? <BarTip scale={scale} bin={bin} /> : null
}

function useHandles(): Handles {
  const t = useStore((state) => state.view.t)
  const at = useStore((state) => state.view.at)
  const extent = useStore((state) => state.record.extent)
  return useMemo(() => handlesOf({ t, at }, extent), [t, at, extent])
}

/**
 * The window as a bar between its two edges, which drags it as a whole; one that reaches beyond both ends of what
 * is on the screen carries the axis instead.
 */
function WindowBar({ scale, at }: { scale: Scale; at: Handles }) {
  const { words } = useWords()
  const start = Math.max(0, pxOfDay(scale, at.start))
  const end = Math.min(scale.widthPx, pxOfDay(scale, at.end + 1))
  const fills = start === 0 && end === scale.widthPx
  return (
    <div
      class="time-window"
      data-grab={fills ? 'axis' : 'window'}
      data-part="window-bar"
      title={words.window}
      style={{ insetInlineStart: `${start}px`, inlineSize: `${Math.max(2, end - start)}px` }}
    />
  )
}
