import { useLayoutEffect, useRef } from 'preact/hooks'
import { useApp } from './use-app'

/** While `open`, something covers the page that the browser's Back takes away, by `close`. */
export function useCover(open: boolean, close: () => void): void {
  const { covers } = useApp()
  const latest = useRef(close)
  latest.current = close
  useLayoutEffect(() => (open ? covers.add(() => latest.current()) : undefined), [open, covers])
}
