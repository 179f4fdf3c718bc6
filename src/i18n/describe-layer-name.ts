import { localText, UNATTRIBUTED } from '../model/event'
import { OTHERS_LAYER } from '../record/event-table'
import type { EventRecord } from '../record/record'
import { messagesFor } from './messages'

/** What a strike layer is called: its actor, or that nobody is named, or that it is the rest; the id itself where no codebook has it. */
export function describeLayerName(record: Pick<EventRecord, 'actors'>, layer: string, lang: string): string {
  if (layer === UNATTRIBUTED) return messagesFor(lang).unattributed
  if (layer === OTHERS_LAYER) return messagesFor(lang).otherActors
  const actor = record.actors.get(layer)
  return actor ? localText(actor.label, lang) : layer
}
