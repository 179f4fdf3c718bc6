import { useMemo } from 'preact/hooks'
import { formatWindow } from '../../i18n/format'
import type { DayWindow } from '../../model/civil-date'
import { type EventRecord, isEmpty } from '../../record/record'
import { useCoversMap } from '../../ui/covers-map'
import { useRecordWords } from '../../ui/use-record-words'
import { useStore } from '../../ui/use-store'
import { Search } from '../search/search'
import './masthead.css'
import { useMessages } from '../../ui/use-messages'

/** From the first to the last day of any strike that the record tells; background is older, plans are later. */
function strikePeriod(record: EventRecord): DayWindow | null {
  return record.facts.strikeExtent ?? (isEmpty(record) ? null : record.extent)
}

/** Name, one sentence, what the numbers are numbers of, and on a wide screen the search. */
export function Masthead() {
  const { lang, words } = useMessages()
  const narrow = useStore((state) => state.session.narrow)
  const source = useStore((state) => state.source)
  const record = useStore((state) => state.record)
  const period = useMemo(() => {
    const window = strikePeriod(record)
    return window && formatWindow(window, lang, 'year')
  }, [record, lang])
  const own = useRecordWords()
  const covers = useCoversMap('start')
  const scope = narrow ? own.shortScope : own.scope
  const tagline =
    period === null
      ? own.sentence
      : narrow
        ? words.app.shortTagline(own.shortSentence, period)
        : words.app.tagline(own.sentence, period)
  return (
    <div class="masthead" data-part="masthead" ref={covers}>
      <h1 class="masthead-name">{own.title}</h1>
      <p class="masthead-tagline" data-part="tagline">
        {tagline}
      </p>
      <p class="masthead-scope" data-part="scope">
        {source.kind === 'built-in' ? scope : words.app.scopeFile(source.name)}
      </p>
      {!narrow && <Search />}
    </div>
  )
}
