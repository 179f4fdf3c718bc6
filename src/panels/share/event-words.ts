import type { EventWords } from '../../files/format'
import type { Gazetteer } from '../../i18n/describe-place'
import { describeWhen } from '../../i18n/describe-when'
import { describeWhere } from '../../i18n/describe-where'
import { messagesFor } from '../../i18n/messages'
import type { ConflictEvent } from '../../model/event'

/** English, as the titles and claims of a KML file are. */
export const EXPORT_LANGUAGE = 'en'

/** What the page shows of an event by the form of its mark, in words. */
export function eventWords({ status, when, where, kind }: ConflictEvent, gazetteer: Gazetteer): EventWords {
  const { statuses, statusMeanings } = messagesFor(EXPORT_LANGUAGE)
  return {
    status: `${statuses[status]}. ${statusMeanings[status]}`,
    when: describeWhen(when, EXPORT_LANGUAGE),
    place: describeWhere(where, gazetteer, EXPORT_LANGUAGE, kind),
  }
}
