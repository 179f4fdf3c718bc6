import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { watchSizes } from './watch-sizes'

/** Follows the width of the content of the element that the ref is given to, in whole CSS px; 0 until it is known. */
export function useWidth<T extends HTMLElement = HTMLDivElement>() {
  const ref = useRef<T>(null)
  const [widthPx, setWidthPx] = useState(0)
  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return
    const { paddingLeft, paddingRight } = getComputedStyle(current)
    const px = (length: string) => Number.parseFloat(length) || 0
    // Drawn at its width from the first picture on.
    setWidthPx(Math.round(current.clientWidth - px(paddingLeft) - px(paddingRight)))
    const observer = watchSizes((entries) => {
      const entry = entries.at(-1)
      if (entry) setWidthPx(Math.round(entry.contentRect.width))
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [ref, widthPx] as const
}
