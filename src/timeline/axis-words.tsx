import { type DateStyle, formatDay, formatNumber } from '../i18n/format'
import { pxOfDay, type Scale } from './axis'
import { makeBreaks, makeTicks, roughLength, type TickStyle } from './ticks'
import { useWords } from './use-words'

const STYLES: Readonly<Record<TickStyle, DateStyle>> = {
  day: 'dayMonth',
  month: 'monthShort',
  monthYear: 'monthYear',
  year: 'year',
}

/** A break narrower than this, in px, says its length only when it is pointed at. */
const WORDS_PX = 54

/** The axis in words: ticks, and the compressed stretches with their lengths. Dragging it moves the axis. */
export function AxisWords({ scale }: { scale: Scale }) {
  const { lang } = useWords()
  return (
    <div class="time-words" data-grab="axis" data-part="axis" aria-hidden="true">
      {makeTicks(scale).map((tick) => (
        <span
          key={tick.day}
          class={`time-tick is-${tick.style}`}
          style={{ insetInlineStart: `${tick.px}px` }}
        >
          {formatDay(tick.day, lang, STYLES[tick.style])}
        </span>
      ))}
    </div>
  )
}

/** Each break as a torn band with its length in words. */
export function Breaks({ scale }: { scale: Scale }) {
  const { lang, words } = useWords()
  return (
    <>
      {makeBreaks(scale).map(({ window, startPx, endPx }) => {
        const { count, unit } = roughLength(window.end - window.start)
        const length = words.lengths[unit](count, formatNumber(count, lang))
        return (
          <div
            key={window.start}
            class="time-break"
            title={words.quiet(length)}
            style={{
              insetInlineStart: `${pxOfDay(scale, window.start)}px`,
              inlineSize: `${endPx - startPx}px`,
            }}
          >
            {endPx - startPx >= WORDS_PX && <span>{length}</span>}
          </div>
        )
      })}
    </>
  )
}
