import { useEffect, useMemo, useRef } from 'preact/hooks'
import { describeStrikes } from '../../i18n/describe-counts'
import { describeHarm } from '../../i18n/describe-harm'
import { describeWhen } from '../../i18n/describe-when'
import { describeWhere } from '../../i18n/describe-where'
import { type ConflictEvent, localText } from '../../model/event'
import { hasMark } from '../../record/has-mark'
import { eventAsKnown } from '../../record/known-by'
import { viewLink } from '../../state/share-link'
import { copyText } from '../../ui/copy-text'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useEvent } from '../../ui/use-event'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import './event.css'
import { Fact } from '../../ui/fact'
import { Icon } from '../../ui/icon'
import { StatusLabel } from '../../ui/status-label'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { EventActors } from './event-actors'
import { EventClaims } from './event-claims'
import { EventLinks, EventNeighbours } from './event-links'
import { EventTombstone } from './event-tombstone'
import { NoteInEnglish } from './note-in-english'

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
  return (
    <header class="event-head">
      <p key={event.id} class="event-kind">
        {words.kinds[event.kind]} · <StatusLabel status={event.status} />
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

/** What is said of one event; of another it is made anew, whatever somebody else has made of it. */
function EventFacts({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  return (
    <>
      <p class="event-summary" dir="auto">
        {localText(event.summary, lang)}
      </p>
      <dl class="facts">
        <WhereFact event={event} />
        <Fact part="when" label={words.event.when}>
          {describeWhen(event.when, lang)}
          {event.when?.note && <NoteInEnglish title={words.event.how} text={event.when.note} />}
        </Fact>
        <Fact part="status" label={words.event.status}>
          <StatusLabel status={event.status} />
          <p class="quiet small">{words.statusMeanings[event.status]}</p>
        </Fact>
        <EventActors event={event} />
        <StrikesFact event={event} />
        {event.harm.length > 0 && (
          <Fact part="harm" label={words.event.harm}>
            <ul class="plain">
              {event.harm.map((harm) => {
                const { who, toll } = describeHarm(harm, lang)
                return (
                  <li key={who}>
                    {who}: <strong class="number">{toll}</strong>
                  </li>
                )
              })}
            </ul>
          </Fact>
        )}
      </dl>
      <EventClaims event={event} />
      <EventLinks event={event} />
    </>
  )
}

function WhereFact({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const { precision, note } = event.where
  return (
    <Fact part="where" label={words.event.where}>
      <bdi>{describeWhere(event.where, record, lang, event.kind)}</bdi>
      {precision === 'country' && <p class="quiet small">{words.where.badge}</p>}
      {precision !== 'country' &&
        event.point === null &&
        (event.where.among?.length ?? 0) === 0 &&
        !record.footprints.has(event.where.place) && <p class="quiet small">{words.place.notOnMap}</p>}
      {hasMark(event, record) && <ShowOnMap />}
      {note && <NoteInEnglish title={words.event.placeNote} text={note} />}
    </Fact>
  )
}

/** A sheet that is pulled up all the way makes room for the map first. */
function ShowOnMap() {
  const { actions, map, store } = useApp()
  const { words } = useDialogMessages()
  const show = () => {
    if (store.getState().session.sheet.rest === 'full') actions.setSheet({ rest: 'half' })
    map.current?.showSelected()
  }
  return (
    <p class="small">
      <button type="button" class="link-button" data-part="show-on-map" onClick={show}>
        {words.sheet.showOnMap}
      </button>
    </p>
  )
}

function StrikesFact({ event }: { event: ConflictEvent }) {
  const { actions } = useApp()
  const { lang, words } = useDialogMessages()
  const total = useEvent(event.countedIn)
  if (event.kind !== 'strike') return null
  return (
    <Fact part="strikes" label={words.event.strikes}>
      <span class="number">
        {event.strikes ? describeStrikes({ ...event.strikes, unknown: 0 }, lang) : words.event.strikesUnknown}
      </span>
      {total && (
        <p class="small">
          {words.event.countedIn}{' '}
          <button type="button" class="link-button" onClick={() => actions.openEvent(total.id)}>
            <bdi>{localText(total.title, lang)}</bdi>
          </button>
        </p>
      )}
    </Fact>
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
