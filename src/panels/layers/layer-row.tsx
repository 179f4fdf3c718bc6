import { describeKnownStrikes, describeLayer } from '../../i18n/describe-counts'
import type { Messages } from '../../i18n/en'
import { formatList, formatNumber } from '../../i18n/format'
import { type ConflictEvent, localText, UNATTRIBUTED } from '../../model/event'
import { appearanceOf } from '../../record/appearance'
import type { LayerCount } from '../../record/count-strikes'
import type { EventRecord } from '../../record/record'
import { coalitionOf } from '../../record/strike-layers'
import { actions } from '../../state/actions'
import { ActorSymbol } from '../../ui/symbol'
import { useMessages } from '../../ui/use-messages'
import { useScheme } from '../../ui/use-scheme'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { LayerStrip } from './layer-strip'
import type { Slots } from './strip-days'

/** What a strike layer is called on the screen. */
export function layerLabel(record: EventRecord, id: string, lang: string, words: Messages): string {
  if (id === UNATTRIBUTED) return words.unattributed
  const actor = record.actors.get(id)
  return actor ? localText(actor.label, lang) : id
}

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
  readonly events: readonly ConflictEvent[]
  readonly whole: LayerCount
  readonly slots: Slots
}

const NOTHING: LayerCount = { events: 0, strikes: { min: 0, max: 0, unknown: 0 } }

/** One actor: its switch, its counts in view and in the record, its days, "only". */
export function LayerRow({ id, events, whole, slots }: RowProps) {
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const actors = useStore((state) => state.view.actors)
  const visible = useVisibleEvents()
  const scheme = useScheme()
  const on = actors === null || actors.includes(id)
  const shown = visible.layers.get(id) ?? NOTHING
  const label = layerLabel(record, id, lang, words)
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
        events={events}
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
  const { lang, words } = useMessages()
  const record = useStore((state) => state.record)
  const members = useStore((state) => state.view.members)
  const coalition = coalitionOf(record)
  if (coalition?.id !== id) return null
  const striking = [...coalition.members].filter((member) =>
    record.events.some(
      (event) => event.kind === 'strike' && event.actors.some((entry) => entry.actor === member),
    ),
  )
  if (striking.length === 0) return null
  const names = striking.map((member) => layerLabel(record, member, lang, words))
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
