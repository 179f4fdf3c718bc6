import type { EventWords } from '../../files/format'
import { describePlace, type Gazetteer } from '../../i18n/describe-place'
import { describeWhen } from '../../i18n/describe-when'
import { messagesFor } from '../../i18n/messages'
import type { ConflictEvent } from '../../model/event'

/** English, as the titles and claims of a KML file are. */
const LANG = 'en'

/** What the page shows of an event by the form of its mark, in words. */
export function eventWords({ status, when, where, kind }: ConflictEvent, gazetteer: Gazetteer): EventWords {
  const { statuses, statusMeanings } = messagesFor(LANG)
  return {
    status: `${statuses[status]}. ${statusMeanings[status]}`,
    when: describeWhen(when, LANG),
    place: describePlace(where, gazetteer, LANG, kind),
  }
}
