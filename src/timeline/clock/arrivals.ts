import type { Row } from '../../record/event-table'
import type { App } from '../../state/app'
import { currentTrack } from './current-track'
import { newcomers } from './event-days'

/** Rings start at most three times a second. */
const RING_INTERVAL_MS = 350

/**
 * Tells of the events that a running clock brings into view, a few times a second (`atOnce`: without waiting), none
 * lost between. Those of the track's first day are new when the clock starts there, and `again` when it comes back.
 */
export function arrivals({ store, visible, actions }: App) {
  const track = currentTrack(store.getState())
  const news = newcomers(track && track.front > track.first ? visible().shown : new Uint32Array())
  let { record } = store.getState()
  let pending: Row[] = []
  let lastMs = Number.NEGATIVE_INFINITY
  return (again: boolean, atOnce: boolean, nowMs: number): void => {
    const now = store.getState().record
    if (now !== record) pending = []
    for (const row of news(visible().shown, again || now !== record)) pending.push(row)
    record = now
    if (pending.length === 0 || (!atOnce && nowMs - lastMs < RING_INTERVAL_MS)) return
    lastMs = nowMs
    actions.arrive(pending.map((row) => record.table.id(row)))
    pending = []
  }
}
