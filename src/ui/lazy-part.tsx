import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** By then the first view stands, even on a slow phone. */
const QUIET_MS = 4_000

const pending = new Set<Promise<unknown>>()

/** Resolves when every part that was asked for so far has come (or failed to). */
export async function lazyPartsSettled(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending)
}

/**
 * A part of the page whose program is fetched when it is first drawn, with nothing in its place meanwhile.
 * A fetch that fails is thrown while drawing, so that the part's guard says so and can try again.
 * With `soon`, it is fetched in a quiet moment after the start, for what must not keep a pointer waiting.
 */
export function lazyPart<P extends object = object>(
  load: () => Promise<ComponentType<P>>,
  { soon = false }: { readonly soon?: boolean } = {},
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  if (soon)
    setTimeout(
      () =>
        load().then(
          (part) => (loaded = part),
          () => {},
        ),
      QUIET_MS,
    )
  return function LazyPart(props: P) {
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'loaded' | 'waiting'>('waiting')
    useEffect(() => {
      if (loaded) return
      const coming = load().then(
        (part) => {
          loaded = part
          setOutcome('loaded')
        },
        (error: unknown) => setOutcome({ error }),
      )
      pending.add(coming)
      coming.finally(() => pending.delete(coming))
    }, [])
    if (typeof outcome === 'object') throw outcome.error
    const Part = loaded
    return Part && <Part {...props} />
  }
}
