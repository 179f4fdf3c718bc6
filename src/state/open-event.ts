import { writeCivilDate } from '../model/civil-date'
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

/** Says what of a link was not taken as it stands. */
export function reportLink(writer: Writer, view: View, problems: readonly LinkProblem[]): void {
  for (const problem of problems) writer.post({ code: 'link-problem', problem })
  if (view.at !== null && isPlayheadOutside(view)) {
    writer.post({
      code: 'link-problem',
      problem: { code: 'held', key: 'at', value: writeCivilDate(view.at) },
    })
  }
}

/** Names the ids of a link that the record does not have, and shows what its event needs. */
export function resolveLink(writer: Writer, link: View): void {
  const { record } = writer.get()
  if (isEmpty(record)) return
  for (const notice of unknownIds(link, record)) writer.post(notice)
  if (link.event !== null) openEvent(writer, link.event, 'restored')
}
