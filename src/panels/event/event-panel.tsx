import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type ConflictEvent, localText } from '../../model/event'
import { tellsStatus } from '../../record/event-table'
import { eventAsKnown } from '../../record/known-by'
import { viewLink } from '../../state/share-link'
import { copyText } from '../../ui/copy-text'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useEvent } from '../../ui/use-event'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import './event.css'
import { Icon } from '../../ui/icon'
import { StatusLabel } from '../../ui/status-label'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { EventFacts } from './event-facts'
import { EventNeighbours } from './event-links'
import { EventTombstone } from './event-tombstone'

/** The open event: where, when, how sure, who says what, and what is around it. */
export function EventPanel() {
  const { environment } = useApp()
  const { words } = useDialogMessages()
  const id = useStore((state) => state.view.event)
  const found = useEvent(id)
  const known = useStore((state) => state.view.known)
  const event = useMemo(
    () => (found?.state === 'active' && known !== null ? eventAsKnown(found, known) : found),
    [found, known],
  )
  const narrow = useStore((state) => state.session.narrow)
  const heading = useRef<HTMLHeadingElement>(null)
  const covers = useCoversMap('end')
  useFocusOf(id, heading)
  if (id === null || !found) return null
  return (
    <aside class="event card" data-part="event" ref={covers} data-event={id} aria-label={words.event.label}>
      {/* On a phone the sheet has its own; an embed has no sheet. */}
      {(!narrow || environment.embed !== 'none') && <CloseEvent />}
      <EventHeading event={event ?? found} heading={heading} />
      {!event && <HiddenNow event={found} />}
      {event &&
        (event.state === 'active' ? (
          <EventBody event={event} />
        ) : (
          <EventTombstone key={event.id} event={event} />
        ))}
    </aside>
  )
}

/** A keyboard or a screen reader is taken to the event that it opened, and back where it was when it closes. */
function useFocusOf(id: string | null, heading: { readonly current: HTMLElement | null }) {
  const cameFrom = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const { activeElement } = document
    if (id === null || !(activeElement instanceof HTMLElement)) return
    if (!activeElement.matches(':focus-visible') || activeElement.matches('input, [role="slider"]')) return
    if (!activeElement.closest('[data-part="event"]')) cameFrom.current = activeElement
    heading.current?.focus()
  }, [id, heading])
  useEffect(
    () => () => {
      const back = cameFrom.current
      // After the panel has gone, and only if the focus went with it.
      setTimeout(() => {
        if (document.activeElement === document.body && back?.isConnected) back.focus()
      })
    },
    [],
  )
}

function CloseEvent() {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  return (
    <button
      type="button"
      class="icon-button event-close"
      data-part="event-close"
      aria-label={words.sheet.closeEvent}
      onClick={actions.closeEvent}
    >
      <Icon name="close" />
    </button>
  )
}

function EventHeading({
  event,
  heading,
}: {
  event: ConflictEvent
  heading: { current: HTMLHeadingElement | null }
}) {
  const { lang, words } = useDialogMessages()
  const tells = useStore(({ record }) => tellsStatus(record.table))
  return (
    <header class="event-head">
      <p key={event.id} class="event-kind">
        {words.kinds[event.kind]}
        {tells && (
          <>
            {' '}
            · <StatusLabel status={event.status} />
          </>
        )}
      </p>
      <h2 class="event-title" ref={heading} tabIndex={-1} dir="auto">
        {localText(event.title, lang)}
      </h2>
    </header>
  )
}

function EventBody({ event }: { event: ConflictEvent }) {
  const app = useApp()
  const { words } = useDialogMessages()
  return (
    <>
      <HiddenNow event={event} />
      <EventFacts key={event.id} event={event} />
      <EventNeighbours event={event} />
      <div class="event-tools">
        <button
          type="button"
          class="button"
          data-part="event-copy"
          onClick={() => copyText(app, viewLink(app.store.getState()))}
        >
          <Icon name="copy" sizePx={16} /> {words.event.copyLink}
        </button>
      </div>
    </>
  )
}

/** The open event may have left the view (time plays on): said, with the way back. */
function HiddenNow({ event }: { event: ConflictEvent }) {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const playing = useStore((state) => state.session.playing)
  const { table, shown } = useVisibleEvents()
  const row = table.rowOf(event.id)
  if (playing || (row !== undefined && shown.includes(row))) return null
  return (
    <p class="event-hidden small" data-part="event-hidden">
      {words.event.hiddenNow}{' '}
      <button type="button" class="link-button" onClick={() => actions.openEvent(event.id)}>
        {words.event.reveal}
      </button>
    </p>
  )
}
