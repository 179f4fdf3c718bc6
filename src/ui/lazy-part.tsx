import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { hasWords, loadWords } from '../i18n/messages'
import type { WordGroup } from '../i18n/messages/language'
import { useApp } from './use-app'

/** By then the first view stands, even on a slow phone. */
const QUIET_MS = 4_000

const pending = new Set<Promise<unknown>>()

/** Resolves when every part that was asked for so far has come (or failed to). */
export async function lazyPartsSettled(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending)
}

interface LazyOptions {
  /** Fetched in a quiet moment after the start, for what must not keep a pointer waiting. */
  readonly soon?: boolean
  /** Words that the part needs beside the page's own. */
  readonly words?: WordGroup
}

/**
 * A part of the page whose program, style and words are fetched when it is first drawn, with nothing in its place
 * meanwhile. A fetch that fails is thrown while drawing, so that the part's guard says so and can try again.
 */
export function lazyPart<P extends object = object>(
  load: () => Promise<ComponentType<P>>,
  { soon = false, words }: LazyOptions = {},
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
    const { store } = useApp()
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'loaded' | 'waiting'>('waiting')
    const { lang } = store.getState().session
    // The program is every page's, the words are those of this page's language.
    const isHere = loaded !== null && (!words || hasWords(words, lang))
    useEffect(() => {
      if (isHere) return
      const coming = Promise.all([load(), words && loadWords(words, lang)]).then(
        ([part]) => {
          loaded = part
          setOutcome('loaded')
        },
        (error: unknown) => setOutcome({ error }),
      )
      pending.add(coming)
      coming.finally(() => pending.delete(coming))
    }, [store, lang, isHere])
    if (typeof outcome === 'object') throw outcome.error
    const Part = isHere || outcome === 'loaded' ? loaded : null
    return Part && <Part {...props} />
  }
}
