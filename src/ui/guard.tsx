import type { ComponentChildren } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { useMessages } from './use-messages'

/** One part of the page; when it fails it says so in its place, and the other parts go on. */
export function Guard({ part, children }: { part: string; children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary((thrown: unknown) => console.error(part, thrown))
  const { words } = useMessages()
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
