import { type DateStyle, formatDay, formatNumber } from '../../i18n/format'
import { dayFromParts } from '../../model/civil-date'
import { useWords } from '../use-words'
import type { Scale } from './axis'
import { makeBreaks, makeTicks, roughLength, type TickStyle, type WordWidths } from './ticks'
import './axis-words.css'

const STYLES: Readonly<Record<TickStyle, DateStyle>> = {
  day: 'dayMonth',
  dayYear: 'short',
  month: 'monthShort',
  monthYear: 'monthYear',
  year: 'year',
}

/** In a break narrower than this, in px, its length is written along its height. */
const WORDS_PX = 64
/** A narrower one says it only when it is pointed at. */
const UPRIGHT_PX = 14

const MONTHS = Array.from({ length: 12 }, (_, index) => dayFromParts(2015, index + 1, 28))
/** Of a letter at the size of the ticks, and between two words, in px. */
const LETTER_PX = 6.2
const SPACE_PX = 12

/** Room for the longest words that each style has in this language. */
function wordWidths(lang: string): WordWidths {
  const longest = (style: DateStyle) => Math.max(...MONTHS.map((day) => formatDay(day, lang, style).length))
  const width = (style: TickStyle) => longest(STYLES[style]) * LETTER_PX + SPACE_PX
  return {
    day: width('day'),
    dayYear: width('dayYear'),
    month: width('month'),
    monthYear: width('monthYear'),
    year: width('year'),
  }
}

/** The axis in words: ticks, and the compressed stretches with their lengths. Dragging it moves the axis. */
export function AxisWords({ scale }: { scale: Scale }) {
  const { lang } = useWords()
  return (
    <div class="time-words" data-grab="axis" data-part="axis" aria-hidden="true">
      {makeTicks(scale, wordWidths(lang)).map((tick) => (
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
      {makeBreaks(scale).map(({ window, ...span }) => {
        const startPx = Math.max(0, span.startPx)
        const endPx = Math.min(scale.widthPx, span.endPx)
        const { count, unit } = roughLength(window.end - window.start)
        const length = words.lengths[unit](count, formatNumber(count, lang))
        return (
          <div
            key={window.start}
            class="time-break"
            style={{
              insetInlineStart: `${startPx}px`,
              inlineSize: `${endPx - startPx}px`,
            }}
          >
            {endPx - startPx >= UPRIGHT_PX && (
              <span class={endPx - startPx >= WORDS_PX ? '' : 'is-upright'}>{length}</span>
            )}
          </div>
        )
      })}
    </>
  )
}
