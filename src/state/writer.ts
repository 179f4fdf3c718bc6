import type { View } from '../view/view'
import { keepSame, sameView, settle } from './settle-view'
import type { AppState, AppStore, ChangeKind, Notice, Session } from './store'

/** More notices than this are not kept: the oldest give way. */
const MOST_NOTICES = 12

/** The ways in which actions write to a store; nothing else does. */
export interface Writer {
  readonly get: () => AppState
  readonly set: (change: (state: AppState) => Partial<AppState>) => void
  readonly session: (patch: Partial<Session>) => void
  /** A view that says the same as before is no change. */
  readonly view: (patch: Partial<View>, kind: ChangeKind) => void
  readonly post: (notice: Notice) => void
}

export function createWriter(store: AppStore): Writer {
  let lastNoticeKey = 0
  const session = (patch: Partial<Session>) =>
    store.setState((state) => ({ session: { ...state.session, ...patch } }))
  return {
    get: store.getState,
    set: store.setState,
    session,
    view: (patch, kind) =>
      store.setState((state) => {
        const view = keepSame(settle({ ...state.view, ...patch }, state.record), state.view)
        return sameView(view, state.view)
          ? state
          : { ...state, view, change: { kind, count: state.change.count + 1 } }
      }),
    post: (notice) => {
      lastNoticeKey += 1
      const posted = { key: lastNoticeKey, notice }
      session({ notices: [...store.getState().session.notices, posted].slice(-MOST_NOTICES) })
    },
  }
}
