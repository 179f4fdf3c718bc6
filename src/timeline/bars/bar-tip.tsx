import { describeStrikes } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatNumber, formatWindow } from '../../i18n/format'
import { UNATTRIBUTED } from '../../model/event'
import { OTHER_COLOUR } from '../../model/theme'
import { appearanceOf } from '../../record/appearance'
import { countByLayer, type LayerCount } from '../../record/count-strikes'
import { type EventTable, idsAt, NONE, type Rows, rowsWhere } from '../../record/event-table'
import { type EventRecord, titlesOf } from '../../record/record'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import type { Spoken } from '../handles/use-spoken'
import { useWords } from '../use-words'
import { barNotes } from './bar-notes'
import type { Bin } from './bins'
import { CoverageTip } from './coverage-tip'
import { isDayKnown } from './day-shares'
import './bar-tip.css'
import { rowsInBin } from './rows-in-bin'

/** Half of the widest tip at a browser's usual text size, px: it keeps this far inside the axis. */
const HALF_PX = 150
/** More titles than these are a number. */
const MOST_TITLES = 4

/** What the axis says where it is pointed at: over the bars of their days, over the strip of documents of these. */
export function BarTip({ scale, spoken: { bin, over, lists } }: { scale: Scale; spoken: Spoken }) {
  const middle = (pxOfDay(scale, bin.start) + pxOfDay(scale, bin.end)) / 2
  const halfPx = Math.min(HALF_PX * useStore(({ session }) => session.textScale), scale.widthPx / 2)
  const held = Math.min(scale.widthPx - halfPx, Math.max(halfPx, middle))
  return (
    <div id="bar-tip" class="time-tip" data-part="bar-tip" style={{ insetInlineStart: `${held}px` }}>
      {over === 'coverage' ? (
        <CoverageTip days={bin} />
      ) : (
        <BarWords key={bin.start} bin={bin} lists={lists} />
      )}
    </div>
  )
}

/** A bar's days, its events, its strikes by actor, what began on it where that is asked, and why it looks as it does. */
function BarWords({ bin, lists }: { bin: Bin; lists: boolean }) {
  const { lang, words, messages } = useWords()
  const state = useStore((now) => now)
  const visible = useVisibleEvents()
  const { table, passing } = visible
  const rows = rowsInBin(table, passing, bin)
  const counts = countByLayer(table, rows, bin)
  const { events: strikes } = counts.all
  const spread = rowsWhere(rows, (row) => table.start[row] !== NONE && !isDayKnown(table, row)).length
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <strong>{formatWindow(bin, lang)}</strong>
      <span>
        {messages.counts.events(rows.length, number(rows.length))}
        {strikes > 0 &&
          table.counted === 'strikes' &&
          messages.listSeparator + describeStrikes(counts.all.strikes, lang)}
        {spread > 0 && messages.listSeparator + words.bar.spread(number(spread))}
      </span>
      <LayerCounts byLayer={counts.byLayer} others={rows.length - strikes} />
      {lists && <Began {...titlesBegun(state.record, table, rows, bin, lang)} />}
      {barNotes({ state, visible, bin, rows }, words).map((note) => (
        <span key={note} class="quiet">
          {note}
        </span>
      ))}
    </>
  )
}

function titlesBegun(record: EventRecord, table: EventTable, rows: Rows, bin: Bin, lang: string) {
  const begun = rowsWhere(rows, (row) => (table.start[row] ?? NONE) >= bin.start)
  return { count: begun.length, titles: titlesOf(idsAt(table, begun.subarray(0, MOST_TITLES)), record, lang) }
}

function Began({ count, titles }: { count: number; titles: readonly string[] }) {
  const { lang, words, messages } = useWords()
  const more = count - MOST_TITLES
  return (
    <div data-part="bar-began">
      {count === 0 ? words.bar.beganNone : words.bar.began}
      {titles.map((title) => (
        <p key={title} class="time-began" dir="auto">
          {title}
        </p>
      ))}
      {more > 0 && <p class="time-began">+ {messages.counts.events(more, formatNumber(more, lang))}</p>}
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
