import { describeStrikes } from '../../i18n/describe-counts'
import { formatNumber, formatWindow } from '../../i18n/format'
import { type ConflictEvent, localText, UNATTRIBUTED } from '../../model/event'
import { appearanceOf, OTHER_COLOUR } from '../../record/appearance'
import { countStrikes, strikesByLayer } from '../../record/count-strikes'
import { strikeLayerIds } from '../../record/strike-layers'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { pxOfDay, type Scale } from '../axis/axis'
import { useWords } from '../use-words'
import { type Bin, eventsInBin } from './bins'
import { isDayKnown } from './day-shares'

/** What a bar says: its days, its events, its strikes by actor. */
export function BarTip({ scale, bin }: { scale: Scale; bin: Bin }) {
  const { lang, words, messages } = useWords()
  const { passing } = useVisibleEvents()
  const events = eventsInBin(passing, bin)
  const strikes = events.filter((event) => event.kind === 'strike')
  const spread = events.filter((event) => event.when && !isDayKnown({ ...event, when: event.when })).length
  const middle = (pxOfDay(scale, bin.start) + pxOfDay(scale, bin.end)) / 2
  const held = Math.min(scale.widthPx - 120, Math.max(120, middle))
  const number = (value: number) => formatNumber(value, lang)
  return (
    <div id="bar-tip" class="time-tip" data-part="bar-tip" style={{ insetInlineStart: `${held}px` }}>
      <strong>{formatWindow(bin, lang)}</strong>
      <span>
        {messages.counts.events(events.length, number(events.length))}
        {strikes.length > 0 && messages.listSeparator + describeStrikes(countStrikes(strikes, bin), lang)}
        {spread > 0 && messages.listSeparator + words.bar.spread(number(spread))}
      </span>
      <LayerCounts strikes={strikes} others={events.length - strikes.length} />
    </div>
  )
}

function LayerCounts({ strikes, others }: { strikes: readonly ConflictEvent[]; others: number }) {
  const { lang, words } = useWords()
  const record = useStore((state) => state.record)
  const byLayer = strikesByLayer(strikes)
  const rows = strikeLayerIds(record).flatMap((id) => {
    const count = byLayer.get(id)?.length ?? 0
    const actor = record.actors.get(id)
    const label = id === UNATTRIBUTED ? words.bar.unattributed : actor ? localText(actor.label, lang) : id
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
