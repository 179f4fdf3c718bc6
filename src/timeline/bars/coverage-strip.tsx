import { useMemo } from 'preact/hooks'
import { formatList, formatWindow } from '../../i18n/format'
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

/** One thin row for each document: a line over the days that it speaks of, a tick where an article appeared. */
export function CoverageStrip({ scale, onFocus }: Props) {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  const known = useStore((state) => state.view.known)
  const rows = record.facts.coverage
  const text = useMemo(() => {
    const nameOf = (index: number) => record.documents[index]?.headline ?? ''
    const list = (windows: readonly DayWindow[]) =>
      formatList(
        windows.map((window) => formatWindow(window, lang, 'short')),
        lang,
      )
    return rows.map(
      ({ speaksOf, published }, index) =>
        `${words.coveragePublished(nameOf(index), list(published.map(({ range }) => range)))}. ${words.coverageSpeaks(nameOf(index), list(speaksOf))}`,
    )
  }, [rows, lang])
  return (
    <div
      class="time-coverage"
      data-part="coverage"
      role="img"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it explains itself to a keyboard as it does to a pointer
      tabIndex={0}
      onFocus={() => onFocus({ ...record.extent, quiet: false })}
      onBlur={() => onFocus(null)}
      aria-label={[words.coverage, ...text].join('. ')}
    >
      {rows.map((row) => (
        <div key={row.document} class="time-coverage-row">
          {row.speaksOf.map((window) => (
            <Spoken key={window.start} scale={scale} window={window} />
          ))}
          {row.published.map(({ article, day, range }) => (
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
