import { useEffect } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { App } from '../../state/app'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { windowDays } from '../../view/view'
import { roughLength } from '../axis/ticks'
import { useWords } from '../use-words'
import './invitation.css'

/** It goes away by itself after this long. */
const SHOWN_MS = 15_000

/**
 * On a page that was opened without a link: what Play will show, until anything is pressed or some seconds have passed.
 * It stands in the dock, where it covers no mark and no words, and is plain text that nothing announces.
 */
export function Invitation() {
  const app = useApp()
  const { lang, words } = useWords()
  const { strikeEvents, table } = useVisibleEvents()
  const invited = useStore((state) => state.session.invited)
  // A small frame has no room to spare.
  const isOfStrikes = strikeEvents > 0 && table.counted === 'strikes'
  const there = invited && isOfStrikes && app.environment.embed === 'none'
  const t = useStore((state) => state.view.t)
  const extent = useStore((state) => state.record.extent)
  useEffect(() => (there ? untilAnything(app) : undefined), [app, there])
  if (!there) return null
  const { first, last } = windowDays({ t }, extent)
  const { count, unit } = roughLength(last + 1 - first)
  return (
    <p class="time-invite" data-part="invitation">
      {words.invite(words.lengths[unit](count, formatNumber(count, lang)))}
    </p>
  )
}

/** Takes the invitation back on the first press or key, when the clock runs, and after a while. */
function untilAnything({ store, actions }: App): () => void {
  const end = () => actions.setInvited(false)
  const stop = new AbortController()
  for (const type of ['pointerdown', 'keydown', 'wheel'])
    document.addEventListener(type, end, { signal: stop.signal, passive: true })
  const timer = setTimeout(end, SHOWN_MS)
  const unsubscribe = store.subscribe(({ session }) => {
    if (session.playing && session.invited) end()
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
    stop.abort()
  }
}
