import { formatDay, formatNumber } from '../../i18n/format'
import { parseCivilDate } from '../../model/civil-date'
import { localText } from '../../model/event'
import type { CitedRecord, RecordChanges } from '../../record/record-history'
import { Modal } from '../../ui/modal'
import { useApp } from '../../ui/use-app'
import { useEvent } from '../../ui/use-event'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { useShareMessages } from '../share/use-share-messages'
import './changes-dialog.css'

const PARTS = ['added', 'corrected', 'withdrawn'] as const satisfies readonly (keyof RecordChanges)[]

/** What was added, corrected and withdrawn since the version that the link cites, event by event. */
export function ChangesDialog() {
  const { share } = useShareMessages()
  const cited = useStore((state) => state.session.cited)
  if (!cited) return null
  return (
    <Modal part="changes-dialog" title={share.changes.title}>
      <p class="dialog-intro">{useIntro(cited)}</p>
      {cited.kind === 'changed' && <Changes changes={cited.changes} />}
    </Modal>
  )
}

function useIntro(cited: CitedRecord): string {
  const { lang, share } = useShareMessages()
  const { changes } = share
  switch (cited.kind) {
    case 'changed': {
      const day = parseCivilDate(cited.date)
      return changes.cited(cited.asked, day === null ? cited.date : formatDay(day, lang))
    }
    case 'unknown-version':
      return changes.unknown(cited.asked)
    case 'unreadable':
      return changes.unreadable(cited.asked)
  }
}

function Changes({ changes }: { changes: RecordChanges }) {
  const { lang, share } = useShareMessages()
  const say = share.changes
  if (PARTS.every((part) => changes[part].length === 0)) return <p>{say.none}</p>
  return (
    <>
      {PARTS.filter((part) => changes[part].length > 0).map((part) => {
        const ids = changes[part]
        return (
          <section key={part} data-part={`changes-${part}`}>
            <h3 class="card-title">{say[part](ids.length, formatNumber(ids.length, lang))}</h3>
            <ul class="changes-list">
              {ids.map((id) => (
                <ChangedEvent key={id} id={id} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function ChangedEvent({ id }: { id: string }) {
  const { actions } = useApp()
  const { lang, share } = useShareMessages()
  const event = useEvent(id)
  const { table, shown } = useVisibleEvents()
  const row = table.rowOf(id)
  const inView = row !== undefined && shown.includes(row)
  const open = () => {
    actions.showDialog(null)
    actions.openEvent(id)
  }
  return (
    <li data-event={id}>
      {event ? (
        <button type="button" class="link-button" onClick={open}>
          {localText(event.title, lang)}
        </button>
      ) : (
        <bdi>{id}</bdi>
      )}
      {inView && <span class="quiet small"> · {share.changes.inView}</span>}
    </li>
  )
}
