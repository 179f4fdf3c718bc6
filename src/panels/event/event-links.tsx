import { describeWhenShort } from '../../i18n/describe-when'
import { formatNumber } from '../../i18n/format'
import { type ConflictEvent, localText } from '../../model/event'
import { actions } from '../../state/actions'
import { Icon } from '../../ui/icon'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { eventsAtPlace, linksOf, neighboursIn } from './event-neighbours'

/** An event by its day and title, as a press that opens it; `close` also closes the dialog that it stands in. */
export function EventButton({ event, close = false }: { event: ConflictEvent; close?: boolean }) {
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

/** Events that this one is part of, denies, answers or follows, and those that say so of it. */
export function EventLinks({ event }: { event: ConflictEvent }) {
  const { words } = useMessages()
  const record = useStore((state) => state.record)
  const links = linksOf(record.events, event).flatMap((link) => {
    const other = record.byId.get(link.event)
    return other ? [{ ...link, other }] : []
  })
  if (links.length === 0) return null
  return (
    <section data-part="event-links" aria-labelledby="links-title">
      <h3 id="links-title">{words.event.linked}</h3>
      <ul class="plain event-list">
        {links.map(({ other, relation, back }) => (
          <li key={`${other.id} ${relation} ${back}`}>
            <span class="quiet small">{(back ? words.relationsBack : words.relations)[relation]}</span>
            <EventButton event={other} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Earlier and later, at this place and in what is shown; and everything else at the place. */
export function EventNeighbours({ event }: { event: ConflictEvent }) {
  const { lang, words } = useMessages()
  const events = useStore((state) => state.record.events)
  const { shown } = useVisibleEvents()
  const here = eventsAtPlace(events, event)
  const others = here.filter((other) => other.id !== event.id)
  const inView = shown.some((one) => one.id === event.id) ? shown : events
  return (
    <section data-part="event-neighbours" aria-labelledby="neighbours-title">
      <h3 id="neighbours-title">{words.event.neighbours}</h3>
      <div class="steps">
        <Step event={neighboursIn(inView, event.id).previous} label={words.event.previousInTime} back />
        <Step event={neighboursIn(inView, event.id).next} label={words.event.nextInTime} />
        {others.length > 0 && (
          <>
            <Step event={neighboursIn(here, event.id).previous} label={words.event.previousHere} back />
            <Step event={neighboursIn(here, event.id).next} label={words.event.nextHere} />
          </>
        )}
      </div>
      {others.length > 0 && (
        <details class="also-here" data-part="also-here">
          <summary>{words.event.alsoHere(others.length, formatNumber(others.length, lang))}</summary>
          <ul class="plain event-list">
            {others.map((other) => (
              <li key={other.id}>
                <EventButton event={other} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Step({
  event,
  label,
  back = false,
}: {
  event: ConflictEvent | null
  label: string
  back?: boolean
}) {
  const { lang } = useMessages()
  return (
    <button
      type="button"
      class="step"
      data-part="event-step"
      disabled={event === null}
      onClick={() => event && actions.openEvent(event.id)}
    >
      <Icon name={back ? 'previous' : 'next'} sizePx={16} />
      <span>
        <span class="step-label">{label}</span>
        {event && (
          <span class="quiet small step-title">
            {describeWhenShort(event.when, lang)} · <bdi>{localText(event.title, lang)}</bdi>
          </span>
        )}
      </span>
    </button>
  )
}
