import { describeStrikes } from '../../i18n/describe-counts'
import { describeHarm } from '../../i18n/describe-harm'
import { describeWhen } from '../../i18n/describe-when'
import { describeWhere } from '../../i18n/describe-where'
import { type ConflictEvent, type Harm, localText } from '../../model/event'
import { tellsStatus } from '../../record/event-table'
import { hasMark } from '../../record/has-mark'
import { Fact } from '../../ui/fact'
import { StatusLabel } from '../../ui/status-label'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useEvent } from '../../ui/use-event'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import { EventActors } from './event-actors'
import { EventClaims } from './event-claims'
import { EventLinks } from './event-links'
import { NoteInEnglish } from './note-in-english'
import { RowOfFile } from './row-of-file'

/**
 * What is said of one event, and by whom; of a row of a reader's file what stands there, since no document says it. Of
 * another event it is made anew, whatever somebody else has made of it.
 */
export function EventFacts({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const table = useStore((state) => state.record.table)
  return (
    <>
      {localText(event.summary, lang) !== '' && (
        <p class="event-summary" dir="auto">
          {localText(event.summary, lang)}
        </p>
      )}
      <dl class="facts">
        <WhereFact event={event} />
        <Fact part="when" label={words.event.when}>
          {describeWhen(event.when, lang)}
          {event.when?.note && <NoteInEnglish title={words.event.how} text={event.when.note} />}
        </Fact>
        {tellsStatus(table) && (
          <Fact part="status" label={words.event.status}>
            <StatusLabel status={event.status} />
            {table.said === null && <p class="quiet small">{words.statusMeanings[event.status]}</p>}
          </Fact>
        )}
        <EventActors event={event} />
        <StrikesFact event={event} />
        {event.harm.length > 0 && (
          <Fact part="harm" label={table.said ? words.ledger.columns.killed : words.event.harm}>
            <HarmList harm={event.harm} />
          </Fact>
        )}
      </dl>
      {table.said ? <RowOfFile id={event.id} /> : <EventClaims event={event} />}
      <EventLinks event={event} />
    </>
  )
}

function HarmList({ harm }: { harm: readonly Harm[] }) {
  const { lang } = useDialogMessages()
  const [some, more] = useSome(harm)
  return (
    <>
      <ul class="plain">
        {some.map((one) => {
          const { who, toll } = describeHarm(one, lang)
          return (
            <li key={who}>
              {who}: <strong class="number">{toll}</strong>
            </li>
          )
        })}
      </ul>
      {more}
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
  const counted = useStore(({ record }) => record.table.counted)
  if (event.kind !== 'strike' || counted === 'events') return null
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
