import { ownWords, type RecordWords } from '../record/preface'
import type { EventRecord } from '../record/record'
import { formatNumber } from './format'
import { messagesFor } from './messages'

type Front = Pick<RecordWords, 'title' | 'sentence' | 'shortSentence' | 'scope' | 'shortScope'>

/** The record's own words for what the page shows of it first; where it has none, what can be said of any record. */
export function recordWords(record: Pick<EventRecord, 'preface' | 'facts' | 'table'>, lang: string): Front {
  const own = ownWords(record.preface, lang)
  if (own) return own
  const { app, counts } = messagesFor(lang)
  const count = record.facts.citedDocuments
  const words = app.reported(count, formatNumber(count, lang))
  const { said, size } = record.table
  // A file is no published document: its events are counted, and its name stands beside.
  const sentence = counts.events(size, formatNumber(size, lang))
  if (said) return { title: app.name, ...words, sentence, shortSentence: sentence }
  return { title: app.name, ...words }
}
