import { useEffect, useState } from 'preact/hooks'
import {
  AMERICAN_DATES,
  CITATION_STYLES,
  type Citation,
  type CitationDates,
  type CitationStyle,
  writeCitation,
} from '../../files/citation/write-citation'
import { readHistory } from '../../files/dateline/read-history'
import { formatDay, formatNumber } from '../../i18n/format'
import { type Day, localDayOfMs, parseCivilDate } from '../../model/civil-date'
import { shortHash } from '../../record/record-history'
import { Radios } from '../../ui/choices'
import { useApp } from '../../ui/use-app'
import { useRecordWords } from '../../ui/use-record-words'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { CopyBox } from './copy-box'
import { useShareMessages } from './use-share-messages'
import { useSharedLink, useViewWords } from './use-shared'

/** The day on which this version of the record was released; `null` where it was not, or nothing tells. */
function useIssued(hash: string): Day | null {
  const { assets } = useApp()
  const [issued, setIssued] = useState<Day | null>(null)
  useEffect(() => {
    let gone = false
    assets
      .json('data/history.json')
      .then((json) => {
        const release = readHistory(json)?.findLast((candidate) => candidate.hash === hash)
        if (!gone) setIssued(release ? parseCivilDate(release.date) : null)
      })
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [assets, hash])
  return issued
}

/** Days as a citation in this language writes them. */
function citationDates(lang: string): CitationDates {
  const written = (day: Day) => formatDay(day, lang)
  return lang === 'en' ? AMERICAN_DATES : { plain: written, written, yearFirst: written }
}

/** What is cited: the view, or in it the open event. */
function useCited(subject: 'view' | 'event'): Pick<Citation, 'title' | 'events' | 'filters'> {
  const { lang, words, share } = useShareMessages()
  const { shown } = useVisibleEvents()
  const { title, filters, event, around } = useViewWords()
  const { length } = shown
  if (subject === 'view' || event === null) return { title, events: length, filters }
  const events = words.counts.events(length, formatNumber(length, lang))
  return { title: event, events: 1, filters: share.cite.inView(events, around) }
}

/** The citation of what is on the screen, in one style. */
export function useCitation(style: CitationStyle, nowMs: number, subject: 'view' | 'event' = 'view'): string {
  const { lang, share } = useShareMessages()
  const hash = useStore((state) => state.record.hash)
  const source = useStore((state) => state.source)
  const own = source.kind === 'file'
  const cited = useCited(subject)
  const data = own ? '' : shortHash(hash)
  const url = useSharedLink({ language: false, play: false, data: /^[0-9a-f]{8}$/.test(data) ? data : null })
  const issued = useIssued(hash)
  const { title: site } = useRecordWords()
  return writeCitation(
    {
      ...cited,
      site,
      url,
      hash,
      partOf: own ? source.partOf : null,
      accessed: localDayOfMs(nowMs),
      issued,
    },
    style,
    { words: share.cite.written, dates: citationDates(lang) },
  )
}

/** How to cite the view, in the style that the reader needs. */
export function CiteTab() {
  const { share } = useShareMessages()
  const { cite } = share
  const [style, setStyle] = useState<CitationStyle>('plain')
  const [nowMs] = useState(() => Date.now())
  const hash = useStore((state) => state.record.hash)
  const own = useStore((state) => state.source.kind === 'file')
  const citation = useCitation(style, nowMs, 'event')
  return (
    <>
      <Radios
        part="cite-style"
        legend={cite.style}
        options={CITATION_STYLES.map((option) => [option, cite.styles[option]])}
        chosen={style}
        onChoose={setStyle}
      />
      <CopyBox
        part="citation"
        label={cite.text}
        text={citation}
        copyLabel={cite.copy}
        rows={style === 'csl' || style === 'bibtex' ? 12 : 6}
        code={style === 'csl' || style === 'bibtex'}
      />
      {!own && <p class="quiet small">{hash === '' ? cite.noDigest : cite.note}</p>}
    </>
  )
}
