import { useMemo } from 'preact/hooks'
import { formatList, formatNumber, formatWindow } from '../../i18n/format'
import { type DayWindow, lengthDays } from '../../model/civil-date'
import { useStore } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { useWords } from '../use-words'
import type { Bin } from './bins'
import './coverage-strip.css'

interface Props {
  readonly scale: Scale
  /** The days that it is asked for while it has the focus, `null` when that leaves. */
  readonly onFocus: (days: Bin | null) => void
}

/** Rows that the dock has room for, 3 px each; the number of the other documents is told. */
const MOST_ROWS = 24
/** A longer list of days is no longer heard to its end. */
const MOST_SAID = 60
/** Lines and ticks of one row beside one another: more of them are one line. */
const MOST_TICKS = 300

/** These windows, which stand in order; where there are more than a row can show, those that are near become one. */
function apartBy(windows: readonly DayWindow[], { axis, widthPx }: Scale): readonly DayWindow[] {
  if (windows.length <= MOST_TICKS) return windows
  const nearDays = (axis.length / Math.max(1, widthPx)) * TICK_PX
  return windows.reduce<DayWindow[]>((joined, window) => {
    const last = joined.at(-1)
    if (last && window.start - last.end < nearDays)
      joined[joined.length - 1] = { start: last.start, end: window.end }
    else joined.push(window)
    return joined
  }, [])
}

/** One thin row for each document: a line over the days that it speaks of, a tick where an article appeared. */
export function CoverageStrip({ scale, onFocus }: Props) {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  const known = useStore((state) => state.view.known)
  const rows = record.facts.coverage.slice(0, MOST_ROWS)
  const more = record.facts.coverage.length - rows.length
  const text = useMemo(() => {
    const nameOf = (index: number) => record.documents[index]?.headline ?? ''
    const list = (windows: readonly DayWindow[]) =>
      formatList(
        windows.slice(0, MOST_SAID).map((window) => formatWindow(window, lang, 'short')),
        lang,
      )
    return rows.map(
      ({ speaksOf, published }, index) =>
        `${words.coveragePublished(nameOf(index), list(published.map(({ range }) => range)))}. ${words.coverageSpeaks(nameOf(index), list(speaksOf))}`,
    )
  }, [record, lang])
  return (
    <div
      class="time-coverage"
      data-part="coverage"
      role="img"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it explains itself to a keyboard as it does to a pointer
      tabIndex={0}
      onFocus={() => onFocus({ ...record.extent, quiet: false })}
      onBlur={() => onFocus(null)}
      aria-label={[
        words.coverage,
        ...text,
        ...(more > 0 ? [words.coverageMore(more, formatNumber(more, lang))] : []),
      ].join('. ')}
    >
      {rows.map((row) => (
        <div key={row.document} class="time-coverage-row">
          {apartBy(row.speaksOf, scale).map((window) => (
            <Spoken key={window.start} scale={scale} window={window} />
          ))}
          {row.published.slice(0, MOST_TICKS).map(({ article, day, range }) => (
            <Published key={article} scale={scale} range={range} isLater={known !== null && day > known} />
          ))}
        </div>
      ))}
      {known !== null && (
        <span class="time-known-line" style={{ insetInlineStart: `${pxOfDay(scale, known + 1)}px` }} />
      )}
    </div>
  )
}

function Spoken({ scale, window }: { scale: Scale; window: DayWindow }) {
  const start = pxOfDay(scale, window.start)
  return (
    <span
      class="time-spoken"
      style={{
        insetInlineStart: `${start}px`,
        inlineSize: `${Math.max(2, pxOfDay(scale, window.end) - start)}px`,
      }}
    />
  )
}

interface PublishedProps {
  readonly scale: Scale
  /** One day, or all between which it must have been. */
  readonly range: DayWindow
  readonly isLater: boolean
}

/** Narrower ticks cannot be seen, in px. */
const TICK_PX = 3

function Published({ scale, range, isLater }: PublishedProps) {
  const [start, end] = [pxOfDay(scale, range.start), pxOfDay(scale, range.end)]
  const sure = lengthDays(range) === 1
  const width = sure ? TICK_PX : Math.max(TICK_PX, end - start)
  return (
    <span
      class={`time-published${isLater ? ' is-later' : ''}${sure ? '' : ' is-range'}`}
      style={{ insetInlineStart: `${(start + end - width) / 2}px`, inlineSize: `${width}px` }}
    />
  )
}
