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

/** A break that is narrower, in letters, has its length written along its height. */
const WORDS_LETTERS = 10.3
/** A narrower one, and one whose length is longer than the bars are high, says it only when it is pointed at. */
const UPRIGHT_LETTERS = 2.3
const UPRIGHT_PX = 48
/** Of a letter along the height, which is smaller, in letters. */
const SMALL_LETTER = 0.83

const MONTHS = Array.from({ length: 12 }, (_, index) => dayFromParts(2015, index + 1, 28))
/** Between two words, in letters. */
const SPACE_LETTERS = 2

/** Room for the longest words that each style has in this language. */
function wordWidths(lang: string, letterPx: number): WordWidths {
  const longest = (style: DateStyle) => Math.max(...MONTHS.map((day) => formatDay(day, lang, style).length))
  const width = (style: TickStyle) => (longest(STYLES[style]) + SPACE_LETTERS) * letterPx
  return {
    day: width('day'),
    dayYear: width('dayYear'),
    month: width('month'),
    monthYear: width('monthYear'),
    year: width('year'),
  }
}

interface WordsProps {
  readonly scale: Scale
  /** Of a letter at the size of the ticks, as the reader's fonts draw it. */
  readonly letterPx: number
}

/** The axis in words: ticks, and the compressed stretches with their lengths. Dragging it moves the axis. */
export function AxisWords({ scale, letterPx }: WordsProps) {
  const { lang } = useWords()
  return (
    <div class="time-words" data-grab="axis" data-part="axis" aria-hidden="true">
      {makeTicks(scale, wordWidths(lang, letterPx)).map((tick) => (
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
export function Breaks({ scale, letterPx }: WordsProps) {
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
            <BreakLength text={length} widthPx={endPx - startPx} letterPx={letterPx} />
          </div>
        )
      })}
    </>
  )
}

function BreakLength({ text, widthPx, letterPx }: { text: string; widthPx: number; letterPx: number }) {
  if (widthPx >= WORDS_LETTERS * letterPx) return <span>{text}</span>
  if (widthPx < UPRIGHT_LETTERS * letterPx || text.length * SMALL_LETTER * letterPx > UPRIGHT_PX) return null
  return <span class="is-upright">{text}</span>
}
