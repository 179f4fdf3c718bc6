import { formatWindow } from '../i18n/format'
import { useStore } from '../state/use-store'
import { HiddenLine } from './hidden-line'
import { Search } from './search'
import './masthead.css'
import { useMessages } from './use-messages'

/** Name, one sentence, what the numbers are numbers of, and on a wide screen the search. */
export function Masthead() {
  const { lang, words } = useMessages()
  const narrow = useStore((state) => state.session.narrow)
  const recordName = useStore((state) => state.session.recordName)
  const extent = useStore((state) => (state.record.byId.size > 0 ? state.record.extent : null))
  const period = extent && formatWindow(extent, lang, 'year')
  const tagline = narrow ? words.app.shortTagline : words.app.taglinePeriod
  return (
    <div class="masthead" data-part="masthead" data-covers-map="start">
      <h1 class="masthead-name">{words.app.name}</h1>
      <p class="masthead-tagline" data-part="tagline">
        {period === null ? words.app.tagline : tagline(period)}
      </p>
      <p class="masthead-scope" data-part="scope">
        {recordName === null ? words.app.scope : words.app.scopeFile(recordName)}
      </p>
      {!narrow && <Search />}
      {!narrow && <HiddenLine />}
    </div>
  )
}
