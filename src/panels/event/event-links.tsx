import { useState } from 'preact/hooks'
import { describeWhenShort } from '../../i18n/describe-when'
import { formatNumber } from '../../i18n/format'
import { type ConflictEvent, localText } from '../../model/event'
import type { Row, Rows } from '../../record/event-table'
import { findEvent } from '../../record/record'
import { Icon } from '../../ui/icon'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useSome } from '../../ui/use-some'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { EventButton } from './event-button'
import { linksOf, neighboursIn } from './event-neighbours'
import { EventList } from './lazy-event-list'
import './event-links.css'

/** Events that this one is part of, denies, answers or follows, and those that say so of it. */
export function EventLinks({ event }: { event: ConflictEvent }) {
  const { words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const links = linksOf(record, event).flatMap((link) => {
    const other = findEvent(record, link.event)
    return other ? [{ ...link, other }] : []
  })
  const [some, more] = useSome(links)
  if (links.length === 0) return null
  return (
    <section data-part="event-links" aria-labelledby="links-title">
      <h3 id="links-title">{words.event.linked}</h3>
      <ul class="plain event-list">
        {some.map(({ other, relation, back }) => (
          <li key={`${other.id} ${relation} ${back}`}>
            <span class="quiet small">{(back ? words.relationsBack : words.relations)[relation]}</span>
            <EventButton event={other} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}

/** Earlier and later, at this place and in what is shown; and everything else at the place. */
export function EventNeighbours({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const [open, setOpen] = useState(false)
  const { table, facts } = useStore((state) => state.record)
  const { shown } = useVisibleEvents()
  const row = table.rowOf(event.id)
  const here = facts.rowsOfPlace.get(event.where.place) ?? NOTHING
  const others = here.filter((other) => other !== row)
  const inView = row !== undefined && shown.includes(row) ? shown : facts.rows
  const inTime = neighboursIn(inView, row)
  const inPlace = neighboursIn(here, row)
  return (
    <section data-part="event-neighbours" aria-labelledby="neighbours-title">
      <h3 id="neighbours-title">{words.event.neighbours}</h3>
      <div class="steps">
        <Step row={inTime.previous} label={words.event.previousInTime} back />
        <Step row={inTime.next} label={words.event.nextInTime} />
        {others.length > 0 && (
          <>
            <Step row={inPlace.previous} label={words.event.previousHere} back />
            <Step row={inPlace.next} label={words.event.nextHere} />
          </>
        )}
      </div>
      {others.length > 0 && (
        <details
          class="also-here"
          data-part="also-here"
          onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
        >
          <summary>{words.event.alsoHere(others.length, formatNumber(others.length, lang))}</summary>
          {open && <EventList table={table} rows={others} />}
        </details>
      )}
    </section>
  )
}

const NOTHING: Rows = new Uint32Array()

function Step({ row, label, back = false }: { row: Row | null; label: string; back?: boolean }) {
  const { actions } = useApp()
  const { lang } = useDialogMessages()
  const event = useStore(({ record }) => (row === null ? null : record.table.event(row)))
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
