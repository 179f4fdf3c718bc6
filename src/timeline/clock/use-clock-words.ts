import { formatDay, formatWindow } from '../../i18n/format'
import { useStore } from '../../ui/use-store'
import { playheadDay, windowDays } from '../../view/view'
import { useWords } from '../use-words'

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
