import { formatDay, formatWindow } from '../../i18n/format'
import { lengthDays, spanOf } from '../../model/civil-date'
import type { Article, SourceDocument } from '../../model/codebooks'
import { localText } from '../../model/event'
import { legendEntries } from '../../record/legend'
import { ownWords } from '../../record/preface'
import { vagueCountry } from '../../record/vague-country'
import { Modal } from '../../ui/modal'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useRecordWords } from '../../ui/use-record-words'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import { LegendContent } from './legend-content'
import './about-dialog.css'

const EVENTS_FILE = 'events.geojson'

/** What this is, from what, how it was made, and what it cannot say. */
export function AboutDialog() {
  const { lang, words } = useDialogMessages()
  const { about } = words
  const record = useStore((state) => state.record)
  const { title, scope } = useRecordWords()
  const own = ownWords(record.preface, lang)
  const country = vagueCountry(record)
  return (
    <Modal part="about" title={about.title(title)}>
      <h3>{about.what}</h3>
      <p>{own?.about ?? about.whatText(scope)}</p>
      <Documents />
      <Section title={about.method} paragraphs={about.methodText(country && localText(country.name, lang))} />
      <Section title={about.limits} paragraphs={[own?.limits ?? about.limitsOfAny, ...about.limitsText]} />
      <h3>{about.reading}</h3>
      <LegendContent legend={legendEntries(record.table, record.facts.rows, record)} />
      <DataSection />
      <Section title={about.privacy} paragraphs={[about.privacyText]} />
      <Section title={about.credits} paragraphs={about.creditsText} />
    </Modal>
  )
}

function Section({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}

function Documents() {
  const { words } = useDialogMessages()
  const documents = useStore((state) => state.record.documents)
  const [some, more] = useSome(documents)
  return (
    <>
      <h3>{words.about.documents}</h3>
      <ul class="modal-documents" data-part="about-documents">
        {some.map((document) => (
          <DocumentEntry key={document.id} document={document} />
        ))}
      </ul>
      {more}
    </>
  )
}

/** Nobody reads how more dates were found. */
const MOST_ARTICLES = 100

function DocumentEntry({ document }: { document: SourceDocument }) {
  const { lang, words } = useDialogMessages()
  const speakers = useStore((state) => state.record.speakers)
  return (
    <li>
      <p>
        <strong lang="en">
          <bdi>{document.headline}</bdi>
        </strong>
      </p>
      <p class="quiet small">
        <bdi>{localText(speakers.get(document.outlet) ?? { en: document.outlet }, lang)}</bdi> ·{' '}
        {words.about.documentDays(publishedDays(document.articles, lang))}
      </p>
      <details class="small">
        <summary>{words.about.documentEvidence}</summary>
        {document.articles.slice(0, MOST_ARTICLES).map((article) => (
          <p key={article.id} lang="en" dir="ltr">
            {article.evidence}
          </p>
        ))}
      </details>
    </li>
  )
}

/** First and last day on which any of its articles may have been published. */
function publishedDays(articles: readonly Article[], lang: string): string {
  const days = spanOf(
    articles.map(({ publishedEarliest, publishedLatest }) => ({
      start: publishedEarliest,
      end: publishedLatest + 1,
    })),
  )
  if (!days) return ''
  return lengthDays(days) === 1 ? formatDay(days.start, lang) : formatWindow(days, lang)
}

function DataSection() {
  const { words } = useDialogMessages()
  const { hash, preface } = useStore((state) => state.record)
  const checked = useStore((state) => state.session.filesChecked?.outcome)
  const own = useStore((state) => state.source.kind === 'file')
  return (
    <>
      <h3>{words.about.data}</h3>
      <p>
        {words.about.dataText}{' '}
        <a href={`./data/${EVENTS_FILE}`} dir="ltr" translate={false}>
          {EVENTS_FILE}
        </a>
      </p>
      {preface && (
        <p data-part="about-licence">
          {words.about.licence}: <bdi lang="en">{preface.licence}</bdi>
        </p>
      )}
      {hash !== '' && (
        <p class="quiet fingerprint">
          {words.about.fingerprint}:{' '}
          <code dir="ltr" translate={false}>
            {hash}
          </code>
        </p>
      )}
      {!own && checked && (
        <p class="quiet" data-part="files-checked">
          {words.about.checked[checked]}
        </p>
      )}
    </>
  )
}
