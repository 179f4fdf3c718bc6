import { useEffect, useReducer } from 'preact/hooks'
import { type AppState, store } from '../state/store'
import { createVisibleEvents, type VisibleEvents } from '../view/visible-events'

/**
 * The part of the state that `select` picks; the component draws again when that changes by identity.
 */
export function useStore<T>(select: (state: AppState) => T): T {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const selected = select(store.getState())
  useEffect(() => {
    let last = selected
    const check = () => {
      const next = select(store.getState())
      if (Object.is(next, last)) return
      last = next
      redraw(undefined)
    }
    check()
    return store.subscribe(check)
  })
  return selected
}

const derive = createVisibleEvents()

/** What the page shows now; the same object for everybody until it changes. */
export function visibleEvents(state: AppState = store.getState()): VisibleEvents {
  return derive(state.record, state.view)
}

export function useVisibleEvents(): VisibleEvents {
  return useStore(visibleEvents)
}
