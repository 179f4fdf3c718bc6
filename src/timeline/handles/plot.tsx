import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks'
import { lengthDays } from '../../model/civil-date'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { useWidth } from '../../ui/use-width'
import { pxOfDay, pxPerDay, type Scale } from '../axis/axis'
import { AxisWords, Breaks } from '../axis/axis-words'
import { LETTER_PX, LetterRuler } from '../axis/letter-ruler'
import { useAxis, useScale } from '../axis/use-axis'
import { Bars } from '../bars/bars'
import { binStepFor, makeBins } from '../bars/bins'
import { CoverageStrip } from '../bars/coverage-strip'
import { TimeSigns } from '../signs/time-signs'
import { useWords } from '../use-words'
import { TimeHandles } from './handles'
import { type Spoken, useSpoken } from './use-spoken'
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
  const at = useHandles()
  const { span } = useVisibleEvents()
  const step = binStepFor(pxPerDay(scale), lengthDays(scale.axis.extent))
  const told = useStore((state) => state.record.extent)
  const [letterPx, setLetterPx] = useState(LETTER_PX)
  const bins = useMemo(() => makeBins(scale.axis, step, told), [scale.axis, step, told])
  const { ref, spoken, marked, setFocused, setKeyed } = useSpoken(scale, bins, at.playhead)
  // Moving time leaves these as they are, so they are not made again on every step of the clock.
  const still = useMemo(
    () => ({
      breaks: <Breaks scale={scale} letterPx={letterPx} />,
      signs: (
        <TimeSigns
          scale={scale}
          letterPx={letterPx}
          onFocus={(bin) => setFocused(bin && { bin, over: 'bars', lists: false })}
        />
      ),
      words: (
        <>
          <AxisWords scale={scale} letterPx={letterPx} />
          <div class="time-coverage-room">
            <CoverageStrip
              scale={scale}
              onFocus={(bin) => setFocused(bin && { bin, over: 'coverage', lists: false })}
            />
          </div>
        </>
      ),
    }),
    [scale, letterPx],
  )
  return (
    <div
      ref={ref}
      class="time-plot"
      data-part="time-plot"
      onFocusCapture={({ target }) => setKeyed((target as Element).matches('.is-playhead:focus-visible'))}
      onBlurCapture={() => setKeyed(false)}
    >
      <LetterRuler onMeasured={setLetterPx} />
      {still.breaks}
      <Bars scale={scale} bins={bins} heights={HEIGHTS} span={span} hovered={marked} />
      {still.signs}
      <WindowBar scale={scale} at={at} />
      {still.words}
      <TimeHandles scale={scale} at={at} />
      <Tip scale={scale} spoken={spoken} />
    </div>
  )
}

/** What the bar says. Where its program does not come, a notice says so once, and the next bar asks for it again. */
function Tip({ scale, spoken }: { scale: Scale; spoken: Spoken | null }) {
  const { actions } = useApp()
  const told = useRef(false)
  const [error, reset] = useErrorBoundary(() => {
    if (!told.current) actions.postOnce({ code: 'part-failed' })
    told.current = true
  })
  useEffect(reset, [spoken?.bin])
  return spoken && !error ? <BarTip scale={scale} spoken={spoken} /> : null
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
