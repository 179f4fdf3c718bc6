import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useErrorBoundary, useState } from 'preact/hooks'
import { fetchPart } from '../assets/fetch-part'
import { hasWords, loadWords } from '../i18n/messages'
import type { WordGroup } from '../i18n/messages/language'
import { Guard } from './guard'
import { useApp } from './use-app'

/** By then the first view stands, even on a slow phone. */
const QUIET_MS = 4_000

const pending = new Set<Promise<unknown>>()

/** Resolves when every part that was asked for so far has come (or failed to). */
export async function lazyPartsSettled(): Promise<void> {
  while (pending.size > 0) await Promise.allSettled(pending)
}

interface LazyOptions<P> {
  /** Its name: where it fails or does not come, a card in its place says so and tries again. */
  readonly part?: string
  /** For what has no place of its own: a notice says that it failed, and this is done with what it was given. */
  readonly gone?: (props: P) => void
  /** Fetched in a quiet moment after the start, for what must not keep a pointer waiting. */
  readonly soon?: boolean
  /** Words that the part needs beside the page's own. */
  readonly words?: WordGroup
}

/**
 * A part of the page whose program, style and words are fetched when it is first drawn, with nothing in its place
 * meanwhile. Where it fails or does not come, it alone gives way and the reader is told, as `options` say; without any
 * of them it is thrown while drawing, for a boundary that stands around it.
 */
export function lazyPart<P extends object = object>(
  load: () => Promise<ComponentType<P>>,
  options: LazyOptions<P> = {},
): ComponentType<P> {
  const { part, gone } = options
  const Part = thrownPart(load, options)
  if (part !== undefined)
    return (props: P) => (
      <Guard part={part}>
        <Part {...props} />
      </Guard>
    )
  if (!gone) return Part
  return (props: P) => (
    <NoticeOnly gone={() => gone(props)}>
      <Part {...props} />
    </NoticeOnly>
  )
}

/** What fails in here is told in a notice and leaves nothing in its place. */
function NoticeOnly({ gone, children }: { gone: () => void; children: ComponentChildren }) {
  const { actions } = useApp()
  const [error] = useErrorBoundary((thrown: unknown) => {
    console.error(thrown)
    actions.postOnce({ code: 'part-failed' })
    gone()
  })
  return error ? null : children
}

function thrownPart<P extends object>(
  loadPart: () => Promise<ComponentType<P>>,
  { soon = false, words }: LazyOptions<P>,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  const load = async () => {
    const Part = await fetchPart(loadPart)
    loaded = Part
    return Part
  }
  if (soon) setTimeout(() => load().catch(() => {}), QUIET_MS)
  return function LazyPart(props: P) {
    const { store } = useApp()
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'loaded' | 'waiting'>('waiting')
    const { lang } = store.getState().session
    // The program is every page's, the words are those of this page's language.
    const isHere = loaded !== null && (!words || hasWords(words, lang))
    useEffect(() => {
      if (isHere) return
      const coming = Promise.all([load(), words && loadWords(words, lang)]).then(
        () => setOutcome('loaded'),
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
