import { useMemo, useState } from 'preact/hooks'
import { formatNumber, formatWindow } from '../../i18n/format'
import { localText } from '../../model/event'
import { NONE, windowAt } from '../../record/event-table'
import { useStore } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { makeBreaks, roughLength } from '../axis/ticks'
import type { Bin } from '../bars/bins'
import { drawnTotals } from '../bars/drawn-totals'
import { useWords } from '../use-words'
import './time-signs.css'

interface Sign {
  readonly key: string
  readonly bin: Bin
  readonly label: string
  /** What stands on it; a break has its words of its own. */
  readonly text: string | null
}

interface Props {
  readonly scale: Scale
  /** Of a letter at the size of the axis's words. */
  readonly letterPx: number
  /** The sign that has the focus, `null` when it leaves. */
  readonly onFocus: (bin: Bin | null) => void
}

/**
 * The breaks and the totals for a keyboard: one stop of the Tab key, and the arrows go from one to the next. A pointer
 * has the tip of the bar under it.
 */
export function TimeSigns({ scale, letterPx, onFocus }: Props) {
  const { rtl } = useWords()
  const signs = useSigns(scale)
  const written = writtenSigns(signs, scale, letterPx)
  const [last, setLast] = useState(0)
  const current = Math.min(last, signs.length - 1)
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = ({ ArrowRight: 1, ArrowLeft: -1 } as Record<string, number>)[event.key]
    if (by === undefined) return
    event.preventDefault()
    const { previousElementSibling, nextElementSibling } = event.currentTarget
    const to = by > 0 !== rtl ? nextElementSibling : previousElementSibling
    if (to instanceof HTMLElement) to.focus()
  }
  return (
    <div class="time-signs">
      {signs.map(({ key, bin, label, text }, index) => {
        const start = Math.max(0, pxOfDay(scale, bin.start))
        const end = Math.min(scale.widthPx, pxOfDay(scale, bin.end))
        return (
          <span
            key={key}
            role="img"
            tabIndex={index === current ? 0 : -1}
            class="time-sign"
            data-part={bin.quiet ? 'sign-break' : 'sign-total'}
            aria-label={label}
            style={{ insetInlineStart: `${start}px`, inlineSize: `${Math.max(2, end - start)}px` }}
            onFocus={() => {
              setLast(index)
              onFocus(bin)
            }}
            onBlur={() => onFocus(null)}
            onKeyDown={step}
          >
            {written.has(key) && <b class="time-sigma">{text}</b>}
          </span>
        )
      })}
    </div>
  )
}

/** Of a letter of a total's number, which is bold and smaller, in letters of the axis. */
const TOTAL_LETTER = 0.97
/** Room for the ends of its bracket, px. */
const ENDS_PX = 8

/** Keys of the signs whose words fit on them and beside those before. */
function writtenSigns(signs: readonly Sign[], scale: Scale, letterPx: number): ReadonlySet<string> {
  const written = new Set<string>()
  let reached = Number.NEGATIVE_INFINITY
  for (const { key, bin, text } of signs) {
    if (text === null) continue
    const start = Math.max(0, pxOfDay(scale, bin.start))
    const end = Math.min(scale.widthPx, pxOfDay(scale, bin.end))
    const half = (text.length * TOTAL_LETTER * letterPx) / 2
    const middle = (start + end) / 2
    if (end - start < 2 * half + ENDS_PX || middle - half < reached) continue
    written.add(key)
    reached = middle + half
  }
  return written
}

function useSigns(scale: Scale): readonly Sign[] {
  const { lang } = useWords()
  const totals = useTotals()
  const { words } = useWords()
  return useMemo(() => {
    const breaks = makeBreaks(scale).map(({ window }): Sign => {
      const { count, unit } = roughLength(window.end - window.start)
      const length = words.lengths[unit](count, formatNumber(count, lang))
      return {
        key: `${window.start}`,
        bin: { ...window, quiet: true },
        label: words.quiet(length, formatWindow(window, lang, 'short')),
        text: null,
      }
    })
    const seen = totals.filter(
      ({ bin }) => pxOfDay(scale, bin.end) > 0 && pxOfDay(scale, bin.start) < scale.widthPx,
    )
    return [...seen, ...breaks].sort((a, b) => a.bin.start - b.bin.start)
  }, [scale, totals, lang])
}

/** Totals that count other events, each with its number of strikes where that is told. */
function useTotals(): readonly Sign[] {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  return useMemo(() => {
    const { table } = record
    return drawnTotals(record).flatMap((row): readonly Sign[] => {
      const window = windowAt(table, row)
      if (!window) return []
      const most = table.strikesMax[row] ?? NONE
      const text = most === NONE ? 'Σ' : `Σ ${formatNumber(most, lang)}`
      const label = words.total(localText(table.event(row).title, lang))
      return [{ key: table.id(row), bin: { ...window, quiet: false }, label, text }]
    })
  }, [record, lang])
}
