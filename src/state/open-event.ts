import { fetchPart } from '../assets/fetch-part'
import { writeCivilDate } from '../model/civil-date'
import type { ConflictEvent } from '../model/event'
import { SLUG } from '../model/slug'
import { type EventRecord, findEvent, isEmpty } from '../record/record'
import { revealEvent } from '../view/reveal-event'
import { isPlayheadOutside, type View } from '../view/view'
import type { LinkProblem } from '../view/view-url'
import { unknownIds } from './settle-view'
import type { ChangeKind } from './store'
import type { Writer } from './writer'

/** Of a longer way from one merged event to the next its end is told. */
const MOST_TOLD = 6

/** Opens an event, or what it was merged into; whatever hides it gives way by the least, and a notice says so. */
export function openEvent(writer: Writer, id: string, kind: ChangeKind): void {
  const gone = goneFrom(writer.get().record, id)
  for (const { id, state, successor } of gone.slice(-MOST_TOLD))
    writer.post({ code: state === 'merged' ? 'merged' : 'withdrawn', id, successor: successor ?? null })
  const last = gone.at(-1)
  if (last && last.successor === undefined) writer.view({ event: last.id }, kind)
  else openActive(writer, last?.successor ?? id, kind)
}

/** The events that are gone, each once, from this one to the last that leads on or ends: two may be merged into each other. */
function goneFrom({ tombstones }: EventRecord, id: string): readonly ConflictEvent[] {
  const gone = new Map<string, ConflictEvent>()
  for (let at = tombstones.get(id); at && !gone.has(at.id); at = tombstones.get(at.successor ?? ''))
    gone.set(at.id, at)
  return [...gone.values()]
}

function openActive(writer: Writer, id: string, kind: ChangeKind): void {
  const { view, record, session } = writer.get()
  const row = record.table.rowOf(id)
  if (row === undefined) {
    writer.post({ code: 'unknown-event', id })
    if (view.event === id) writer.view({ event: null }, 'restored')
    return
  }
  const revealed = revealEvent({ ...view, event: id }, row, record, session)
  if (revealed.changed.includes('facets')) writer.session({ facets: null })
  writer.view(revealed.view, revealed.changed.length > 0 && kind === 'restored' ? 'revealed' : kind)
  if (revealed.changed.length > 0) writer.post({ code: 'revealed', id, changed: revealed.changed })
}

/** What was said of the link before is no longer of the view. */
export function forgetLink(writer: Writer): void {
  const { notices } = writer.get().session
  if (notices.some(({ notice }) => notice.code === 'link-problem'))
    writer.session({ notices: notices.filter(({ notice }) => notice.code !== 'link-problem') })
}

/** Says in one notice what of a link was not taken as it stands. */
export function reportLink(writer: Writer, view: View, problems: readonly LinkProblem[]): void {
  const unknown = view.unknown.map(([key, value]) => ({ code: 'unknown', key, value }) as const)
  const held =
    view.at !== null && isPlayheadOutside(view)
      ? [{ code: 'held', key: 'at', value: writeCivilDate(view.at) } as const]
      : []
  const [problem, ...others] = [...problems, ...unknown, ...held]
  if (!problem) return
  writer.post({ code: 'link-problem', problem, ...(others.length > 0 && { others }) })
}

/** Names the ids of a link that the record does not have, and shows what its event needs. */
export function resolveLink(writer: Writer, link: View): void {
  const { record, session } = writer.get()
  if (isEmpty(record) || session.wanted) return
  for (const notice of unknownIds(link, record)) writer.post(notice)
  if (link.event === null) return
  openEvent(writer, link.event, 'restored')
  if (!SLUG.test(link.event) && !findEvent(record, link.event)) openMeant(writer, link.event)
}

/** Opens the event that an unknown id is of, where its signs or letters were changed on the way. */
function openMeant(writer: Writer, id: string): void {
  const { count } = writer.get().change
  const isKnown = (candidate: string) => findEvent(writer.get().record, candidate) !== undefined
  const open = ({ readablePart }: typeof import('../view/plain-value')) => {
    const meant = readablePart(id, isKnown)
    const { change, session } = writer.get()
    if (!meant || change.count !== count) return
    writer.session({
      notices: session.notices.filter(({ notice }) => notice.code !== 'unknown-event' || notice.id !== id),
    })
    openEvent(writer, meant.value, 'restored')
  }
  // Where the program for it does not come, the id stays unknown, as the reader was told.
  fetchPart(() => import('../view/plain-value')).then(open, () => {})
}
