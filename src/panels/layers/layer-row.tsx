import { describeKnownStrikes, describeLayer } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatList, formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { appearanceOf } from '../../record/appearance'
import type { LayerCount } from '../../record/count-strikes'
import type { Rows } from '../../record/event-table'
import { strikingMembers } from '../../record/strike-layers'
import { ActorSymbol } from '../../ui/symbol'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useScheme } from '../../ui/use-scheme'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { LayerStrip } from './layer-strip'
import type { Slots } from './strip-days'
import './layer-row.css'

function sameCount(a: LayerCount, b: LayerCount): boolean {
  return (
    a.events === b.events &&
    a.strikes.min === b.strikes.min &&
    a.strikes.max === b.strikes.max &&
    a.strikes.unknown === b.strikes.unknown
  )
}

/** "71 strikes, 3 without a number · 7 events": short, for the eye. */
function describeShort({ strikes, events }: LayerCount, lang: string, words: Messages): string {
  const known = strikes.max > 0 || strikes.unknown === 0 ? [describeKnownStrikes(strikes, lang)] : []
  const unknown =
    strikes.unknown > 0
      ? [words.counts.unknownShort(strikes.unknown, formatNumber(strikes.unknown, lang))]
      : []
  const parts = [...known, ...unknown].join(words.listSeparator)
  return `${parts} · ${words.counts.events(events, formatNumber(events, lang))}`
}

interface RowProps {
  readonly id: string
  readonly rows: Rows
  readonly whole: LayerCount
  readonly slots: Slots
}

export const NO_COUNT: LayerCount = { events: 0, strikes: { min: 0, max: 0, unknown: 0 } }

/** One actor: its switch, its counts in view and in the record, its days, "only". */
export function LayerRow({ id, rows, whole, slots }: RowProps) {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const actors = useStore((state) => state.view.actors)
  const visible = useVisibleEvents()
  const scheme = useScheme()
  const on = actors === null || actors.includes(id)
  const shown = visible.layers.get(id) ?? NO_COUNT
  const label = describeLayerName(record, id, lang)
  const isOnly = actors?.length === 1 && on
  return (
    <div class="layer" data-part="layer" data-actor={id} data-on={on}>
      <button
        type="button"
        role="switch"
        class="layer-switch"
        data-part="layer-switch"
        aria-checked={on}
        aria-label={label}
        aria-describedby={`layer-count-${id}`}
        onClick={() => actions.toggleActor(id)}
      >
        <ActorSymbol actor={id} />
        <bdi class="layer-label">{label}</bdi>
        <span class="toggle" aria-hidden="true" />
      </button>
      <span class="for-ear" id={`layer-count-${id}`}>
        {describeLayer(shown, lang)}
      </span>
      {!isOnly && (
        <button
          type="button"
          class="link-button layer-only"
          data-part="layer-only"
          aria-label={words.layers.onlyActor(label)}
          onClick={() => actions.onlyActor(id)}
        >
          {words.layers.only}
        </button>
      )}
      <p class="layer-count number" aria-hidden="true" data-part="layer-count">
        {describeShort(shown, lang, words)}
      </p>
      {!sameCount(shown, whole) && (
        <p class="layer-whole number" data-part="layer-whole">
          {words.layers.ofRecord(describeShort(whole, lang, words))}
        </p>
      )}
      <LayerStrip
        rows={rows}
        slots={slots}
        span={visible.span}
        colour={appearanceOf(record, id).colour[scheme]}
      />
      <MembersToggle id={id} />
    </div>
  )
}

/** On the coalition's row alone: whether its members' strikes are counted with it. */
function MembersToggle({ id }: { id: string }) {
  const { actions } = useApp()
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const members = useStore((state) => state.view.members)
  const { coalition } = record.facts
  if (coalition?.id !== id) return null
  const striking = strikingMembers(coalition, record.table)
  if (striking.length === 0) return null
  const names = striking.map((member) => describeLayerName(record, member, lang))
  return (
    <label class="layer-members">
      <input
        type="checkbox"
        data-part="members"
        checked={members}
        onChange={() => actions.choose({ members: !members })}
      />
      <span>{words.layers.members(formatList(names, lang))}</span>
    </label>
  )
}
