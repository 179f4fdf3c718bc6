import { useRef } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { titlesOf } from '../../record/record'
import { useStore } from '../../ui/use-store'
import { useWords } from '../use-words'
import './big-date.css'
import { useClockWords } from './use-clock-words'
import { useFreeSlot } from './use-free-slot'

const NOTHING: readonly string[] = []
/** More titles than these are a number. */
const MOST_TITLES = 3

/**
 * For while the clock runs: its day, large on the map where it covers no mark, and where motion is unwanted what the
 * last step brought.
 * Those who listen hear the announcements instead.
 */
export function BigDate() {
  const { lang, messages } = useWords()
  const text = useClockWords()
  const record = useStore((state) => state.record)
  const arrived = useStore(({ session }) => (session.reducedMotion ? session.arrived : NOTHING))
  const titles = titlesOf(arrived, record, lang)
  const more = titles.length - MOST_TITLES
  const ref = useRef<HTMLDivElement>(null)
  const slot = useFreeSlot(ref)
  const place = slot ? { left: `${slot.x}px`, top: `${slot.y}px` } : { visibility: 'hidden' }
  return (
    <div ref={ref} class="big-date" data-part="big-date" aria-hidden="true" style={place}>
      <p>{text}</p>
      {titles.slice(0, MOST_TITLES).map((title) => (
        <p key={title} class="big-date-new" dir="auto">
          {title}
        </p>
      ))}
      {more > 0 && <p class="big-date-new">+ {messages.counts.events(more, formatNumber(more, lang))}</p>}
    </div>
  )
}
