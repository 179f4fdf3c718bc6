import { useMemo } from 'preact/hooks'
import { formatDay, formatList, formatNumber, formatWindow } from '../../i18n/format'
import type { EventMessages } from '../../i18n/messages/en/event'
import type { SourceDocument } from '../../model/codebooks'
import { type Claim, type ConflictEvent, isAgainst, localText } from '../../model/event'
import { onceEach } from '../../model/once-each'
import { Icon } from '../../ui/icon'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import { ClaimPassage } from './claim-passage'
import { countOrigins } from './event-neighbours'
import './event-claims.css'

/** By day of publication; of one day, what is claimed stands before its denial, then by line. */
function byPublication(a: Claim, b: Claim): number {
  return a.published - b.published || Number(isAgainst(a)) - Number(isAgainst(b)) || a.line - b.line
}

/** Claims in order of publication: those for it stand at one side, those against it at the other. */
export function EventClaims({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const claims = useMemo(() => [...event.claims].sort(byPublication), [event])
  const origins = countOrigins(event)
  const against = claims.filter(isAgainst).length
  const seen = new Set<string>()
  const [some, more] = useSome(claims)
  return (
    <section class="claims" data-part="claims" aria-labelledby="claims-title">
      <h3 id="claims-title">{words.event.claims}</h3>
      <p class="quiet small">
        {words.event.claimCount(claims.length, formatNumber(claims.length, lang))} ·{' '}
        {words.event.origins(origins, formatNumber(origins, lang))}
        {origins < claims.length && ` · ${words.event.originsNote}`}
      </p>
      <ol class="claim-list" data-contested={against > 0}>
        {some.map((claim) => {
          const copy = seen.has(claim.origin)
          seen.add(claim.origin)
          return (
            <ClaimItem key={`${claim.document} ${claim.line} ${claim.says.en}`} claim={claim} copy={copy} />
          )
        })}
      </ol>
      {more}
      {against === 0 && <p class="quiet small">{words.event.noDenial}</p>}
    </section>
  )
}

/** Who said it first, and those through whom it came to the document. */
function whoSays([first = '', ...carriers]: readonly string[], lang: string, words: EventMessages): string {
  return carriers.length === 0 ? first : words.event.via(first, formatList(carriers, lang))
}

/** Nobody's words come through more than this. */
const MOST_SPEAKERS = 12

const documentsById = onceEach(
  (documents: readonly SourceDocument[]) => new Map(documents.map((document) => [document.id, document])),
)

function ClaimItem({ claim, copy }: { claim: Claim; copy: boolean }) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const document = documentsById(record.documents).get(claim.document)
  const speakers = claim.speaker
    .slice(0, MOST_SPEAKERS)
    .map((name) => localText(record.speakers.get(name) ?? { en: name }, lang))
  return (
    <li class="claim" data-part="claim" data-stance={claim.stance} data-against={isAgainst(claim)}>
      <p class="claim-who">
        <span class="stance">
          <StanceIcon stance={claim.stance} /> {words.stances[claim.stance]}
        </span>{' '}
        <bdi>{whoSays(speakers, lang, words)}</bdi>
      </p>
      <p class="claim-says" dir="auto">
        {localText(claim.says, lang)}
      </p>
      <p class="claim-source quiet small">
        {document && (
          <>
            <bdi lang="en" translate={false}>
              {document.headline}
            </bdi>
            {words.listSeparator}
            <bdi>{localText(record.speakers.get(document.outlet) ?? { en: document.outlet }, lang)}</bdi>
            {words.listSeparator}
          </>
        )}
        <PublishedOn claim={claim} document={document} />
        {words.listSeparator}
        {words.event.line(formatNumber(claim.line, lang))}
        {copy && ` · ${words.event.sameOrigin}`}
      </p>
      <ClaimPassage claim={claim} />
    </li>
  )
}

function StanceIcon({ stance }: { stance: Claim['stance'] }) {
  switch (stance) {
    case 'denies':
    case 'doubts':
      return <Icon name="close" sizePx={14} />
    case 'confirms':
      return <Icon name="check" sizePx={14} />
    default:
      return <Icon name="document" sizePx={14} />
  }
}

/** The article's day, or both ends where its day is not certain. */
function PublishedOn({ claim, document }: { claim: Claim; document: SourceDocument | undefined }) {
  const { lang, words } = useDialogMessages()
  const article = document?.articles.find((one) => one.id === claim.article)
  if (article && article.publishedEarliest < article.publishedLatest) {
    const window = { start: article.publishedEarliest, end: article.publishedLatest + 1 }
    return <>{words.when.published(formatWindow(window, lang, 'short'))}</>
  }
  return <>{words.when.published(formatDay(claim.published, lang, 'short'))}</>
}
