import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { App } from '../state/app'
import type { AppState } from '../state/store'
import { useApp } from './use-app'

/**
 * Would `select` now pick something else? One that fails was made for a state that is gone (a row of a file that was
 * closed): it is drawn anew, and what fails then is its guard's to tell of.
 */
function isOther<T>(select: (state: AppState) => T, state: AppState, selected: T): boolean {
  try {
    return !Object.is(select(state), selected)
  } catch {
    return true
  }
}

/**
 * The part of the state that `select` picks; the component draws again when that changes by identity. It listens
 * once, however often it is drawn.
 */
export function useStore<T>(select: (state: AppState) => T): T {
  const { store } = useApp()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const selected = select(store.getState())
  const drawn = useRef({ select, selected })
  drawn.current = { select, selected }
  useEffect(() => {
    const check = () => {
      const { current } = drawn
      if (isOther(current.select, store.getState(), current.selected)) redraw(undefined)
    }
    check()
    return store.subscribe(check)
  }, [store])
  return selected
}

export function useVisibleEvents(): ReturnType<App['visible']> {
  const { visible } = useApp()
  return useStore(visible)
}
