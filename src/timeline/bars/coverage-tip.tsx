import { formatNumber, formatWindow } from '../../i18n/format'
import { type DayWindow, spanOf } from '../../model/civil-date'
import { useStore } from '../../ui/use-store'
import { useWords } from '../use-words'

/** A tip has room for no more. */
const MOST_LINES = 12

/** What the strip of documents says of these days: which speak of them, and which appeared on them. */
export function CoverageTip({ days }: { days: DayWindow }) {
  const { lang, words } = useWords()
  const { documents, facts } = useStore((state) => state.record)
  const within = (windows: readonly DayWindow[]) =>
    spanOf(windows.filter(({ start, end }) => start < days.end && end > days.start))
  const period = (window: DayWindow) => formatWindow(window, lang, 'short')
  // Coverage stands in the order of the documents.
  const lines = facts.coverage.flatMap(({ speaksOf, published }, index) => {
    const headline = documents[index]?.headline ?? ''
    const spoken = within(speaksOf)
    const appeared = within(published.map(({ range }) => range))
    return [
      ...(spoken ? [words.coverageSpeaks(headline, period(spoken))] : []),
      ...(appeared ? [words.coveragePublished(headline, period(appeared))] : []),
    ]
  })
  const more = lines.length - MOST_LINES
  return (
    <>
      <strong>{words.coverage}</strong>
      {lines.length === 0 && <span>{words.coverageNone}</span>}
      {lines.slice(0, MOST_LINES).map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
      {more > 0 && <span>{words.coverageMore(more, formatNumber(more, lang))}</span>}
      <span class="quiet">{words.coverageHint}</span>
    </>
  )
}
