import { formatDay, formatWindow } from '../i18n/format'
import { useStore } from '../state/use-store'
import { playheadDay, windowDays } from '../state/view'
import { useWords } from './use-words'

/** The clock's day in words: the playhead's, the window's in its own mode, or what was known by a day. */
export function useClockWords(style: 'long' | 'short' = 'long'): string {
  const { lang, words } = useWords()
  const view = useStore((state) => state.view)
  const extent = useStore((state) => state.record.extent)
  const clock = useStore((state) => state.session.clock)
  if (clock === 'known' && view.known !== null) return words.knownBy(formatDay(view.known, lang, style))
  if (view.mode !== 'window') return formatDay(playheadDay(view, extent), lang, style)
  const { first, last } = windowDays(view, extent)
  return formatWindow({ start: first, end: last + 1 }, lang, 'short')
}

/** For while the clock runs: its day, large over the map; those who listen hear the announcements instead. */
export function BigDate() {
  const text = useClockWords()
  return (
    <p class="big-date" data-part="big-date" aria-hidden="true">
      {text}
    </p>
  )
}
