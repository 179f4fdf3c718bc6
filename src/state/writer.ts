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
      const { notices } = store.getState().session
      const together = notices.map((posted) => ({ ...posted, notice: withMore(posted.notice, notice) }))
      const isNew = together.every((posted, index) => posted.notice === notices[index]?.notice)
      session({
        notices: isNew ? [...notices, { key: lastNoticeKey, notice }].slice(-MOST_NOTICES) : together,
      })
    },
  }
}

/** All faults of one link are one notice; any other two are two. */
function withMore(posted: Notice, notice: Notice): Notice {
  if (posted.code !== 'link-problem' || notice.code !== 'link-problem') return posted
  return { ...posted, others: [...(posted.others ?? []), notice.problem, ...(notice.others ?? [])] }
}
