import type { Status } from '../model/vocabulary'
import { StatusMark } from './status-mark'
import { useMessages } from './use-messages'
import './signs.css'

/** A status by its sign and its word. */
export function StatusLabel({ status }: { status: Status }) {
  const { words } = useMessages()
  return (
    <span class="status-label" data-status={status}>
      <StatusMark status={status} /> {words.statuses[status]}
    </span>
  )
}
