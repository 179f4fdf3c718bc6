import { fetchPart } from '../assets/fetch-part'
import { writeCivilDate } from '../model/civil-date'
import { SLUG } from '../model/slug'
import { findEvent, isEmpty } from '../record/record'
import { revealEvent } from '../view/reveal-event'
import { isPlayheadOutside, type View } from '../view/view'
import type { LinkProblem } from '../view/view-url'
import { unknownIds } from './settle-view'
import type { ChangeKind } from './store'
import type { Writer } from './writer'

/**
 * Opens an event; whatever hides it gives way by the least, and a notice says so. `followed`: the merged events that
 * led here, each once, so that two merged into each other come to an end.
 */
export function openEvent(
  writer: Writer,
  id: string,
  kind: ChangeKind,
  followed: readonly string[] = [],
): void {
  const { view, record } = writer.get()
  const event = followed.includes(id) ? undefined : findEvent(record, id)
  const row = record.table.rowOf(id)
  if (!event) {
    writer.post({ code: 'unknown-event', id })
    if (view.event === id) writer.view({ event: null }, 'restored')
    return
  }
  if (event.state !== 'active' || row === undefined) {
    const code = event.state === 'merged' ? 'merged' : 'withdrawn'
    writer.post({ code, id, successor: event.successor ?? null })
    if (event.successor !== undefined) openEvent(writer, event.successor, kind, [...followed, id])
    else writer.view({ event: id }, kind)
    return
  }
  const revealed = revealEvent({ ...view, event: id }, row, record)
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
  const { record } = writer.get()
  if (isEmpty(record)) return
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
