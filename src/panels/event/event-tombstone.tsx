import { type ConflictEvent, localText } from '../../model/event'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useEvent } from '../../ui/use-event'
import { EventButton } from './event-button'

/** What became of an event that is no longer one of its own. */
export function EventTombstone({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const successor = useEvent(event.successor)
  return (
    <div data-part="event-tombstone">
      <p>{event.state === 'merged' ? words.event.merged : words.event.withdrawn}</p>
      <p dir="auto">{localText(event.summary, lang)}</p>
      {successor && (
        <>
          <p class="quiet small">{words.event.successor}</p>
          <EventButton event={successor} />
        </>
      )}
    </div>
  )
}
