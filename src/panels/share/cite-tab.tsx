import { useEffect, useState } from 'preact/hooks'
import { CITATION_STYLES, type CitationStyle, writeCitation } from '../../files/citation/write-citation'
import { partOf } from '../../files/dateline/opened-record'
import { readHistory } from '../../files/dateline/read-history'
import { type Day, dayOfMs, parseCivilDate } from '../../model/civil-date'
import { shortHash } from '../../record/record-history'
import { useRecordWords } from '../../ui/use-record-words'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { CopyBox } from './copy-box'
import { useShareMessages } from './use-share-messages'
import { useSharedLink, useViewWords } from './use-shared'

/** The day on which this version of the record was released; `null` where it was not, or nothing tells. */
function useIssued(hash: string): Day | null {
  const [issued, setIssued] = useState<Day | null>(null)
  useEffect(() => {
    let gone = false
    fetch(new URL('data/history.json', document.baseURI))
      .then((response) => (response.ok ? (response.json() as Promise<unknown>) : null))
      .then((json) => {
        const release = readHistory(json)?.findLast((candidate) => candidate.hash === hash)
        if (!gone) setIssued(release ? parseCivilDate(release.date) : null)
      })
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [hash])
  return issued
}

/** The citation of what is on the screen, in one style. */
export function useCitation(style: CitationStyle, nowMs: number): string {
  const record = useStore((state) => state.record)
  const { hash } = record
  const own = useStore((state) => state.session.recordName !== null)
  const { shown } = useVisibleEvents()
  const data = own ? '' : shortHash(hash)
  const url = useSharedLink({ language: false, play: false, data: /^[0-9a-f]{8}$/.test(data) ? data : null })
  const { title, filters } = useViewWords()
  const issued = useIssued(hash)
  const { title: site } = useRecordWords()
  return writeCitation(
    {
      site,
      title,
      url,
      hash,
      partOf: partOf(record),
      events: shown.length,
      filters,
      accessed: dayOfMs(nowMs),
      issued,
    },
    style,
  )
}

/** How to cite the view, in the style that the reader needs. */
export function CiteTab() {
  const { share } = useShareMessages()
  const { cite } = share
  const [style, setStyle] = useState<CitationStyle>('plain')
  const [nowMs] = useState(() => Date.now())
  const hash = useStore((state) => state.record.hash)
  const own = useStore((state) => state.session.recordName !== null)
  const citation = useCitation(style, nowMs)
  return (
    <>
      <fieldset class="share-choices" data-part="cite-style">
        <legend class="share-label">{cite.style}</legend>
        {CITATION_STYLES.map((option) => (
          <label key={option} class="share-chip">
            <input
              type="radio"
              name="cite-style"
              value={option}
              checked={style === option}
              onChange={() => setStyle(option)}
            />
            {cite.styles[option]}
          </label>
        ))}
      </fieldset>
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
