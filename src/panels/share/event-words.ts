import type { EventWords } from '../../files/format'
import { describeWhen } from '../../i18n/describe-when'
import { describeWhere } from '../../i18n/describe-where'
import { formatNumber } from '../../i18n/format'
import { wordsFor } from '../../i18n/messages'
import { type Claim, type ConflictEvent, localText } from '../../model/event'
import type { EventRecord } from '../../record/record'

/** What the page says of an event and by the form of its mark, in words of one language; its words of an event have to have come. */
export function eventWords(event: ConflictEvent, record: EventRecord, lang: string): EventWords {
  const { statuses, statusMeanings } = wordsFor('page', lang)
  return {
    title: localText(event.title, lang),
    summary: localText(event.summary, lang),
    status: `${statuses[event.status]}. ${statusMeanings[event.status]}`,
    when: describeWhen(event.when, lang),
    place: describeWhere(event.where, record, lang, event.kind),
    claims: event.claims.map((claim) => claimWords(claim, record, lang)),
  }
}

/** What a claim says, how it stands to the event (in English by the contract's own word), and where it stands. */
function claimWords(claim: Claim, { documents, speakers }: EventRecord, lang: string): string {
  const words = wordsFor('dialog', lang)
  const { listSeparator } = wordsFor('page', lang)
  const named = (name: string) => localText(speakers.get(name) ?? { en: name }, lang)
  const outlet = named(documents.find(({ id }) => id === claim.document)?.outlet ?? claim.document)
  const stance = lang === 'en' ? claim.stance : words.stances[claim.stance]
  const line = words.event.line(formatNumber(claim.line, lang))
  const source = `${claim.speaker.map(named).join(listSeparator)}${words.event.sourceSeparator}${outlet}${listSeparator}${line}`
  return `${stance}: ${localText(claim.says, lang)} (${source})`
}
