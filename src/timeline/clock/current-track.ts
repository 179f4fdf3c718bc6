import type { Day } from '../../model/civil-date'
import type { App } from '../../state/app'
import type { AppState } from '../../state/store'
import { eventDays } from './event-days'
import { knownTrack, playTrack, type Track } from './track'

/** What the clock that is chosen moves, `null` where nothing was ever published. */
export function currentTrack({ view, record, session }: AppState): Track | null {
  return session.clock === 'known'
    ? knownTrack(view.known, record.facts.publicationDays)
    : playTrack(view, record.extent)
}

/** Days that a clock stops at: those on which events begin, or on which articles appeared. */
export function currentDays({ store, visible }: App): readonly Day[] {
  const { session, record } = store.getState()
  if (session.clock === 'known') return record.facts.publicationDays
  const { table, passing } = visible()
  return eventDays(table, passing)
}
