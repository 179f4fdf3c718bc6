import { ownWords, type RecordWords } from '../record/preface'
import type { EventRecord } from '../record/record'
import { formatNumber } from './format'
import { messagesFor } from './messages'

type Front = Pick<RecordWords, 'title' | 'sentence' | 'shortSentence' | 'scope' | 'shortScope'>

/** The record's own words for what the page shows of it first; where it has none, what can be said of any record. */
export function recordWords(record: Pick<EventRecord, 'preface' | 'facts'>, lang: string): Front {
  const own = ownWords(record.preface, lang)
  if (own) return own
  const { app } = messagesFor(lang)
  const count = record.facts.citedDocuments
  return { title: app.name, ...app.reported(count, formatNumber(count, lang)) }
}
