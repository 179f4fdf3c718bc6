import { useMemo } from 'preact/hooks'
import { type DayWindow, lengthDays } from '../../model/civil-date'
import { OTHER_COLOUR } from '../../model/theme'
import { appearanceOf } from '../../record/appearance'
import { windowOfEvent } from '../../record/record'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { type BarHeights, barPaths } from './bar-paths'
import type { Bin } from './bins'
import { OTHER_COLUMN } from './day-shares'
import { type Histogram, makeHistogram } from './histogram'
import './bars.css'

interface Props {
  readonly scale: Scale
  readonly bins: readonly Bin[]
  readonly heights: BarHeights
  /** The days whose bars are drawn in full. */
  readonly span: DayWindow
  readonly hovered: Bin | null
}

/** Room above the bars for the spans of totals, in px. */
const TOTALS_PX = 8

/** The histogram: strikes by actor above the line, other kinds below it. Moving time redraws two clips alone. */
export function Bars({ scale, bins, heights, span, hovered }: Props) {
  const height = TOTALS_PX + heights.strikes + heights.others + 1
  const start = pxOfDay(scale, span.start)
  const width = Math.max(1, pxOfDay(scale, span.end) - start)
  const still = useMemo(
    () => <BarPaths scale={scale} bins={bins} heights={heights} />,
    [scale, bins, heights],
  )
  return (
    <svg class="time-bars" data-part="histogram" width={scale.widthPx} height={height} aria-hidden="true">
      <linearGradient id="time-total-open">
        <stop class="time-total-stop" offset="0" stop-opacity="0" />
        <stop class="time-total-stop" offset="0.6" />
      </linearGradient>
      <clipPath id="time-span">
        <rect x={start} y={-TOTALS_PX} width={width} height={height} />
      </clipPath>
      <g class="time-mirrored" style={{ transformOrigin: `${scale.widthPx / 2}px 0` }}>
        <g transform={`translate(0 ${TOTALS_PX})`}>
          {hovered && <Marked bin={hovered} scale={scale} height={height - TOTALS_PX} />}
          <LitBars scale={scale} height={height - TOTALS_PX} />
          <line
            class="time-baseline"
            x1={0}
            x2={scale.widthPx}
            y1={heights.strikes + 0.5}
            y2={heights.strikes + 0.5}
          />
          {still}
        </g>
      </g>
    </svg>
  )
}

function Marked({ bin, scale, height }: { bin: Bin; scale: Scale; height: number }) {
  const x = pxOfDay(scale, bin.start)
  return <rect class="time-hovered" x={x} y={0} width={pxOfDay(scale, bin.end) - x} height={height} />
}

function BarPaths({ scale, bins, heights }: Pick<Props, 'scale' | 'bins' | 'heights'>) {
  const record = useStore((state) => state.record)
  const { visible } = useApp()
  const passing = useStore((state) => visible(state).passing)
  const bounds = useStore((state) => state.session.bounds)
  const histogram = useMemo(() => makeHistogram(record, passing, bounds), [record, passing, bounds])
  const paths = useMemo(
    () =>
      barPaths(histogram, bins, record.facts.layers, scale, heights).map((path) => {
        const colour = path.layer === OTHER_COLUMN ? OTHER_COLOUR : appearanceOf(record, path.layer).colour
        const style = { '--light': colour.light, '--dark': colour.dark }
        return { ...path, style, class: `time-bar is-${path.tone}${path.rest ? ' is-rest' : ''}` }
      }),
    [histogram, bins, scale, heights, record],
  )
  const totals = useMemo(() => totalPaths(histogram, scale), [histogram, scale])
  return (
    <>
      <g class="time-pale">
        {paths.map((path, index) => (
          <path key={index} class={path.class} style={path.style} d={path.d} />
        ))}
        {totals.map(({ id, d, stroke }) => (
          <path key={id} class="time-total" d={d} stroke={stroke} />
        ))}
      </g>
      <g clip-path="url(#time-span)">
        {paths.map((path, index) =>
          path.rest ? null : (
            <path key={index} class={path.class} style={path.style} d={path.d} data-layer={path.layer} />
          ),
        )}
        {totals.map(
          ({ id, d, stroke, full }) =>
            full && <path key={id} class="time-total" d={d} stroke={stroke} data-total={id} />,
        )}
      </g>
    </>
  )
}

/** Totals: a bracket over the days that they count; one that is open has no foot at its start, and fades there. */
function totalPaths({ totals }: Histogram, scale: Scale) {
  return totals.map(({ id, window, open, full }) => {
    const [start, end] = [pxOfDay(scale, window.start), pxOfDay(scale, window.end)]
    const last = Math.max(start + 2, end)
    return open
      ? { id, full, d: `M${start} -4H${last}v4`, stroke: 'url(#time-total-open)' }
      : { id, full, d: `M${start} 0v-4H${last}v4`, stroke: 'currentColor' }
  })
}

/** The foot of the lit days, in px; only few days are lit up to the top. */
const FOOT_PX = 3
const FEW_DAYS = 3

/** Events that are lit, wherever that came from, light their days; the open event is underlined. */
function LitBars({ scale, height }: { scale: Scale; height: number }) {
  const lit = useStore((state) => state.session.lit)
  const selected = useStore((state) => state.view.event)
  const record = useStore((state) => state.record)
  const mark = (id: string, className: string) => {
    const window = windowOfEvent(record, id)
    if (!window) return null
    const start = pxOfDay(scale, window.start)
    const width = Math.max(3, pxOfDay(scale, window.end) - start)
    return (
      <g key={id} class={className}>
        {lengthDays(window) <= FEW_DAYS && (
          <rect class="time-tower" x={start} width={width} height={height} />
        )}
        <rect x={start} y={height - FOOT_PX} width={width} height={FOOT_PX} />
      </g>
    )
  }
  return (
    <>
      {lit.slice(0, 60).map((id) => mark(id, 'time-lit'))}
      {selected !== null && mark(selected, 'time-selected')}
    </>
  )
}
