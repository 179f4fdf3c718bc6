import { fileActions } from './ask-for-file'
import { recordActions } from './record-actions'
import { rowActions } from './row-actions'
import { sessionActions } from './session-actions'
import type { AppStore } from './store'
import { viewActions } from './view-actions'
import { createWriter } from './writer'

/** All that a reader, a script, a link or the world does with a store; nothing else writes to it. */
export function createActions(store: AppStore) {
  const writer = createWriter(store)
  return {
    ...viewActions(writer),
    ...recordActions(writer),
    ...sessionActions(writer),
    ...fileActions(writer),
    ...rowActions(writer),
  }
}

export type Actions = ReturnType<typeof createActions>
