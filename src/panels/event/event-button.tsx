import { describeWhenShort } from '../../i18n/describe-when'
import { type ConflictEvent, localText } from '../../model/event'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import './event-list.css'

/** An event by its day and title, as a press that opens it; `close` also closes the dialog that it stands in. */
export function EventButton({ event, close = false }: { event: ConflictEvent; close?: boolean }) {
  const { actions } = useApp()
  const { lang } = useMessages()
  return (
    <button
      type="button"
      class="event-button"
      data-event={event.id}
      onClick={() => {
        if (close) actions.showDialog(null)
        actions.openEvent(event.id)
      }}
      onPointerEnter={() => actions.light([event.id])}
      onPointerLeave={() => actions.light([])}
    >
      <span class="quiet small number">{describeWhenShort(event.when, lang)}</span>
      <bdi>{localText(event.title, lang)}</bdi>
    </button>
  )
}
