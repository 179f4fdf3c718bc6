import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { App } from '../state/app'
import type { AppState } from '../state/store'
import { useApp } from './use-app'

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
      if (!Object.is(current.select(store.getState()), current.selected)) redraw(undefined)
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
