import { useLayoutEffect, useRef } from 'preact/hooks'
import { formatDay } from '../../i18n/format'
import { dayFromParts } from '../../model/civil-date'
import { useWords } from '../use-words'

/** A letter of the axis at a browser's usual text size, px. */
export const LETTER_PX = 6.2

/** A day whose words are long in every language. */
const SAMPLE = dayFromParts(2015, 9, 28)

/**
 * Measures a letter of the axis as it is drawn here: whatever sets it, a browser's text size or its smallest size, a
 * reader's own font, a tool that spaces letters.
 */
export function LetterRuler({ onMeasured }: { onMeasured: (letterPx: number) => void }) {
  const { lang } = useWords()
  const ref = useRef<HTMLSpanElement>(null)
  const text = formatDay(SAMPLE, lang, 'short')
  useLayoutEffect(() => {
    const ruler = ref.current
    if (!ruler) return
    const observer = new ResizeObserver(() => {
      const { width } = ruler.getBoundingClientRect()
      onMeasured(width > 0 ? width / text.length : LETTER_PX)
    })
    observer.observe(ruler)
    return () => observer.disconnect()
  }, [text, onMeasured])
  return (
    <span ref={ref} class="time-ruler" aria-hidden="true" translate={false}>
      {text}
    </span>
  )
}
