import { useMemo } from 'preact/hooks'
import { formatList, formatWindow } from '../../i18n/format'
import { type DayWindow, lengthDays } from '../../model/civil-date'
import { useStore } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { useWords } from '../use-words'
import './coverage-strip.css'

/** One thin row for each document: a line over the days that it speaks of, a tick where an article appeared. */
export function CoverageStrip({ scale }: { scale: Scale }) {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  const known = useStore((state) => state.view.known)
  const rows = record.facts.coverage
  const outletOf = (index: number) => record.documents[index]?.outlet ?? ''
  const text = useMemo(() => {
    const list = (windows: readonly DayWindow[]) =>
      formatList(
        windows.map((window) => formatWindow(window, lang, 'short')),
        lang,
      )
    return rows.map(
      ({ speaksOf, published }, index) =>
        `${words.coveragePublished(outletOf(index), list(published.map(({ range }) => range)))}. ${words.coverageSpeaks(outletOf(index), list(speaksOf))}`,
    )
  }, [rows, lang])
  return (
    <div
      class="time-coverage"
      data-part="coverage"
      role="img"
      aria-label={[words.coverage, ...text].join('. ')}
    >
      {rows.map((row, index) => {
        const outlet = outletOf(index)
        return (
          <div key={row.document} class="time-coverage-row">
            {row.speaksOf.map((window) => (
              <Spoken key={window.start} scale={scale} window={window} outlet={outlet} />
            ))}
            {row.published.map(({ article, day, range }) => (
              <Published
                key={article}
                scale={scale}
                range={range}
                isLater={known !== null && day > known}
                outlet={outlet}
              />
            ))}
          </div>
        )
      })}
      {known !== null && (
        <span class="time-known-line" style={{ insetInlineStart: `${pxOfDay(scale, known + 1)}px` }} />
      )}
    </div>
  )
}

function Spoken({ scale, window, outlet }: { scale: Scale; window: DayWindow; outlet: string }) {
  const { lang, words } = useWords()
  const start = pxOfDay(scale, window.start)
  return (
    <span
      class="time-spoken"
      title={words.coverageSpeaks(outlet, formatWindow(window, lang))}
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
  readonly outlet: string
}

/** Narrower ticks cannot be seen, in px. */
const TICK_PX = 3

function Published({ scale, range, isLater, outlet }: PublishedProps) {
  const { lang, words } = useWords()
  const [start, end] = [pxOfDay(scale, range.start), pxOfDay(scale, range.end)]
  const sure = lengthDays(range) === 1
  const width = sure ? TICK_PX : Math.max(TICK_PX, end - start)
  return (
    <span
      class={`time-published${isLater ? ' is-later' : ''}${sure ? '' : ' is-range'}`}
      title={words.coveragePublished(outlet, formatWindow(range, lang))}
      style={{ insetInlineStart: `${(start + end - width) / 2}px`, inlineSize: `${width}px` }}
    />
  )
}
