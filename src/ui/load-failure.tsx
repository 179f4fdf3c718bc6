import { useStore } from './use-store'
import './load-failure.css'
import { useMessages } from './use-messages'

/** The record could not be had: which file, why, and what to do; the rest of the page stays. */
export function LoadFailure({ retry }: { retry: () => Promise<void> }) {
  const { words } = useMessages()
  const load = useStore((state) => state.session.load)
  if (load.state !== 'failed') return null
  return (
    <section
      class="load-failure card"
      data-part="load-failure"
      role="alert"
      aria-labelledby="load-failure-title"
    >
      <h2 class="card-title" id="load-failure-title">
        {words.load.title}
      </h2>
      <p>
        <bdi>{words.load.file(load.file)}</bdi> {words.load.reasons[load.reason]}
      </p>
      {load.detail !== '' && (
        <details class="small">
          <summary>{words.load.detail}</summary>
          <p dir="ltr" lang="en">
            {load.detail}
          </p>
        </details>
      )}
      <div class="load-failure-tools">
        <button
          type="button"
          class="button button-strong"
          data-part="load-retry"
          onClick={() => retry().catch((error: unknown) => console.error(error))}
        >
          {words.load.retry}
        </button>
        <a class="button" href={`./data/${load.file}`}>
          {words.load.raw}
        </a>
      </div>
    </section>
  )
}
