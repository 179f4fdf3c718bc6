import { type ComponentChildren, cloneElement, isValidElement } from 'preact'
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { reloadPage } from '../state/reload-page'
import { useMessages } from './use-messages'
import { useStore } from './use-store'
import './guard.css'

/** How Firefox says that a program did not come; it never asks for that one again. */
const KEEPS_FAILURES = /error loading dynamically imported module/

/**
 * One part of the page; when it fails or does not come it says so in its place, and the other parts go on. A part that
 * fails again after another try offers to load the page anew: some browsers keep what once failed to come. With another
 * record it tries again by itself: what failed may have been one file's.
 */
export function Guard({ part, children }: { part: string; children: ComponentChildren }) {
  const failures = useRef(0)
  const [error, reset] = useErrorBoundary((thrown: unknown) => {
    failures.current += 1
    console.error(part, thrown)
  })
  const { words } = useMessages()
  const record = useStore((state) => state.record)
  useEffect(() => {
    failures.current = 0
    if (error) reset()
  }, [record])
  const own = useStore((state) => state.source.kind === 'file')
  // Anew for each record: the element that was given keeps what it first became, and with it a file that was closed.
  if (!error) return <>{isValidElement(children) ? cloneElement(children) : children}</>
  const { panelFailed, panelRetry, panelReload, panelReloads } = words.app
  const offersReload = failures.current > 1 || KEEPS_FAILURES.test(String(error))
  return (
    // With the class of what stands here otherwise, it has its place in the page.
    <section class={`card guard ${part}`} data-part={`${part}-failed`} role="alert" aria-label={panelFailed}>
      <p>
        {panelFailed} {offersReload && panelReloads(own)}
      </p>
      <div class="guard-tools">
        <button type="button" class="button" onClick={reset}>
          {panelRetry}
        </button>
        {offersReload && (
          <button type="button" class="button" data-part="page-reload" onClick={reloadPage}>
            {panelReload}
          </button>
        )}
      </div>
    </section>
  )
}
