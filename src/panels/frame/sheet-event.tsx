import { useMemo } from 'preact/hooks'
import { localText } from '../../model/event'
import { hasMark } from '../../record/has-mark'
import { findEvent } from '../../record/record'
import { IconButton } from '../../ui/icon-button'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'

/** The sheet at its least while an event is open: what happened, and the ways to its text and to its mark. */
export function SheetEvent({ id }: { id: string }) {
  const { actions, map } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const event = useMemo(() => findEvent(record, id), [record, id])
  if (!event) return null
  return (
    <div class="sheet-event">
      <button
        type="button"
        class="sheet-event-title"
        data-part="sheet-event-title"
        data-event={id}
        dir="auto"
        onClick={() => actions.setSheet({ rest: 'half' })}
      >
        {localText(event.title, lang)}
      </button>
      {hasMark(event, record) && (
        <IconButton
          name={words.sheet.showOnMap}
          icon="event"
          part="show-on-map"
          onPress={() => map.current?.showSelected()}
        />
      )}
    </div>
  )
}
