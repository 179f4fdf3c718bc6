import { describeKnownStrikes } from '../../i18n/describe-counts'
import { describeLayerName } from '../../i18n/describe-layer-name'
import { formatList, formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { BASIS_BITS, basisAt, type EventTable, hasRow, type Rows } from '../../record/event-table'
import type { LayerCount } from '../../record/strike-counts'
import { strikingMembers } from '../../record/strike-layers'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import './layer-details.css'

/** "71 strikes, 3 without a number · 7 events": short, for the eye. */
function describeShort(
  { strikes, events }: LayerCount,
  lang: string,
  words: Messages,
  counted: EventTable['counted'],
): string {
  const known = strikes.max > 0 || strikes.unknown === 0 ? [describeKnownStrikes(strikes, lang, counted)] : []
  const unknown =
    strikes.unknown > 0
      ? [words.counts.unknownShort(strikes.unknown, formatNumber(strikes.unknown, lang))]
      : []
  const parts = [...known, ...unknown].join(words.listSeparator)
  // Where most rows are one event each the two numbers are one.
  if (counted === 'events' && strikes.max === events) return parts
  return `${parts} · ${words.counts.events(events, formatNumber(events, lang))}`
}

/** How many of these events their actors declared, and how many others allege; one event may be both. */
function countBases(table: EventTable, rows: Rows): Readonly<Record<keyof typeof BASIS_BITS, number>> {
  const having = (bit: number) => rows.filter((row) => (basisAt(table, row) & bit) !== 0).length
  return { declared: having(BASIS_BITS.declared), alleged: having(BASIS_BITS.alleged) }
}

interface LayerDetailsProps {
  readonly id: string
  /** All rows of the layer, in view or not. */
  readonly rows: Rows
  readonly shown: LayerCount
  readonly whole: LayerCount
}

/** What an open row says more of its actor: the window against the record, who says so, and a coalition's members. */
export function LayerDetails({ id, rows, shown, whole }: LayerDetailsProps) {
  const { lang, words } = useMessages()
  const visible = useVisibleEvents()
  const { counted } = visible.table
  const { declared, alleged } = countBases(
    visible.table,
    rows.filter((row) => hasRow(visible.shown, row)),
  )
  const events = (count: number) => words.counts.events(count, formatNumber(count, lang))
  const bases = [
    ...(declared > 0 ? [words.layers.declared(events(declared))] : []),
    ...(alleged > 0 ? [words.layers.alleged(events(alleged))] : []),
  ]
  return (
    <>
      <dl class="layer-facts number">
        <Fact
          part="layer-shown"
          name={words.layers.inView}
          text={describeShort(shown, lang, words, counted)}
        />
        <Fact
          part="layer-whole"
          name={words.layers.inRecord}
          text={describeShort(whole, lang, words, counted)}
        />
        {bases.length > 0 && (
          <Fact part="layer-basis" name={words.layers.basis} text={bases.join(words.listSeparator)} />
        )}
      </dl>
      <MembersToggle id={id} />
    </>
  )
}

function Fact({ part, name, text }: { part: string; name: string; text: string }) {
  return (
    <div data-part={part}>
      <dt>{name}</dt>
      <dd>{text}</dd>
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
