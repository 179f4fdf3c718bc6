import type { ComponentChildren } from 'preact'
import { useEffect, useErrorBoundary } from 'preact/hooks'
import { useMessages } from './use-messages'
import { useStore } from './use-store'

/**
 * One part of the page; when it fails it says so in its place, and the other parts go on. With another record it tries
 * again by itself: what failed may have been one file's.
 */
export function Guard({ part, children }: { part: string; children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((thrown: unknown) => console.error(part, thrown))
  const { words } = useMessages()
  const record = useStore((state) => state.record)
  useEffect(() => {
    if (error) reset()
  }, [record])
  if (!error) return <>{children}</>
  return (
    <section class="card guard" data-part={`${part}-failed`} aria-label={words.app.panelFailed}>
      <p>{words.app.panelFailed}</p>
      <button type="button" class="button" onClick={reset}>
        {words.app.panelRetry}
      </button>
    </section>
  )
}
