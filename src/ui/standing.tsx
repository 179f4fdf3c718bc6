import type { Status } from '../model/vocabulary'
import { StandingMark } from './standing-mark'
import { useMessages } from './use-messages'
import './signs.css'

/** A standing by its sign and its word. */
export function Standing({ status }: { status: Status }) {
  const { words } = useMessages()
  return (
    <span class="standing" data-status={status}>
      <StandingMark status={status} /> {words.statuses[status]}
    </span>
  )
}
