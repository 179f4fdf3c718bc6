import { describeStrikes } from '../../i18n/describe-counts'
import { formatNumber } from '../../i18n/format'
import type { StrikeSum } from '../../record/strike-counts'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'

interface StrikeNumberProps {
  /** Where it stands: its class and part. */
  readonly as: 'layer-count' | 'summary-count'
  readonly strikes: StrikeSum
}

/** "71+", "12–15": what is known as a number, a "+" where some reports have none, the whole of it for the ear and on hover. */
export function StrikeNumber({ as, strikes }: StrikeNumberProps) {
  const { lang, words } = useMessages()
  const { min, max, unknown } = strikes
  const spoken = describeStrikes(
    strikes,
    lang,
    useStore((state) => state.record.table.counted),
  )
  const known =
    min === max ? formatNumber(max, lang) : `${formatNumber(min, lang)}–${formatNumber(max, lang)}`
  return (
    <span class={`${as} number`} data-part={as} title={spoken}>
      <span class="for-ear">{spoken}</span>
      <span aria-hidden="true">
        {max === 0 && unknown > 0 ? words.counts.noNumber : known}
        {max > 0 && unknown > 0 && '+'}
      </span>
    </span>
  )
}
