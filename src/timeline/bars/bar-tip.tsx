import { describeStrikes } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatNumber, formatWindow } from '../../i18n/format'
import { UNATTRIBUTED } from '../../model/event'
import { OTHER_COLOUR } from '../../model/theme'
import { appearanceOf } from '../../record/appearance'
import { countByLayer, type LayerCount } from '../../record/count-strikes'
import { NONE, rowsWhere } from '../../record/event-table'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { useWords } from '../use-words'
import type { Bin } from './bins'
import { isDayKnown } from './day-shares'
import './bar-tip.css'
import { rowsInBin } from './rows-in-bin'

/** What a bar says: its days, its events, its strikes by actor. */
export function BarTip({ scale, bin }: { scale: Scale; bin: Bin }) {
  const { lang, words, messages } = useWords()
  const { table, passing } = useVisibleEvents()
  const rows = rowsInBin(table, passing, bin)
  const counts = countByLayer(table, rows, bin)
  const { events: strikes } = counts.all
  const spread = rowsWhere(rows, (row) => table.start[row] !== NONE && !isDayKnown(table, row)).length
  const middle = (pxOfDay(scale, bin.start) + pxOfDay(scale, bin.end)) / 2
  const held = Math.min(scale.widthPx - 120, Math.max(120, middle))
  const number = (value: number) => formatNumber(value, lang)
  return (
    <div id="bar-tip" class="time-tip" data-part="bar-tip" style={{ insetInlineStart: `${held}px` }}>
      <strong>{formatWindow(bin, lang)}</strong>
      <span>
        {messages.counts.events(rows.length, number(rows.length))}
        {strikes > 0 && messages.listSeparator + describeStrikes(counts.all.strikes, lang)}
        {spread > 0 && messages.listSeparator + words.bar.spread(number(spread))}
      </span>
      <LayerCounts byLayer={counts.byLayer} others={rows.length - strikes} />
    </div>
  )
}

function LayerCounts({ byLayer, others }: { byLayer: readonly LayerCount[]; others: number }) {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  const rows = record.facts.layers.flatMap((id, bit) => {
    const count = byLayer[bit]?.events ?? 0
    const label = id === UNATTRIBUTED ? words.bar.unattributed : describeLayerName(record, id, lang)
    return count > 0 ? [{ id, count, label, colour: appearanceOf(record, id).colour }] : []
  })
  if (others > 0) rows.push({ id: 'other', count: others, label: words.bar.others, colour: OTHER_COLOUR })
  return (
    <ul>
      {rows.map(({ id, count, label, colour }) => (
        <li key={id}>
          <span class="time-swatch" style={{ '--light': colour.light, '--dark': colour.dark }} />
          {label} <b>{formatNumber(count, lang)}</b>
        </li>
      ))}
    </ul>
  )
}
