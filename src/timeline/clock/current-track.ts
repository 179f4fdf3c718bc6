import type { Day } from '../../model/civil-date'
import { publicationDays } from '../../record/busy-days'
import type { AppState } from '../../state/store'
import { visibleEvents } from '../../ui/use-store'
import { eventDays } from './event-days'
import { knownTrack, playTrack, type Track } from './track'

/** What the clock that is chosen moves, `null` where nothing was ever published. */
export function currentTrack({ view, record, session }: AppState): Track | null {
  return session.clock === 'known'
    ? knownTrack(view.known, publicationDays(record))
    : playTrack(view, record.extent)
}

/** Days that a clock stops at: those on which events begin, or on which articles appeared. */
export function currentDays(state: AppState): readonly Day[] {
  return state.session.clock === 'known'
    ? publicationDays(state.record)
    : eventDays(visibleEvents(state).passing)
}
