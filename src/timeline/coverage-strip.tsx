import { useMemo } from 'preact/hooks'
import { formatDay, formatWindow } from '../i18n/format'
import type { Day, DayWindow } from '../model/civil-date'
import { useStore } from '../state/use-store'
import { pxOfDay, type Scale } from './axis'
import { coverageOf } from './coverage'
import { useWords } from './use-words'

/** One thin row for each document: a line over the days that it speaks of, a tick where an article appeared. */
export function CoverageStrip({ scale }: { scale: Scale }) {
  const { words } = useWords()
  const record = useStore((state) => state.record)
  const known = useStore((state) => state.view.known)
  const rows = useMemo(() => coverageOf(record), [record])
  return (
    <div class="time-coverage" data-part="coverage" role="img" aria-label={words.coverage}>
      {rows.map((row, index) => {
        const outlet = record.documents[index]?.outlet ?? row.document
        return (
          <div key={row.document} class="time-coverage-row">
            {row.speaksOf.map((window) => (
              <Spoken key={window.start} scale={scale} window={window} outlet={outlet} />
            ))}
            {row.published.map(({ article, day }) => (
              <Published key={article} scale={scale} day={day} outlet={outlet} known={known} />
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
  readonly day: Day
  readonly outlet: string
  readonly known: Day | null
}

function Published({ scale, day, outlet, known }: PublishedProps) {
  const { lang, words } = useWords()
  return (
    <span
      class={`time-published${known !== null && day > known ? ' is-later' : ''}`}
      title={words.coveragePublished(outlet, formatDay(day, lang))}
      style={{ insetInlineStart: `${pxOfDay(scale, day + 0.5)}px` }}
    />
  )
}
