import { useMemo, useState } from 'preact/hooks'
import { maskOfLayers, type Rows, rowsWhere } from '../../record/event-table'
import { layeredBy } from '../../record/layered-by'
import type { EventRecord } from '../../record/record'
import { isByMember } from '../../record/strike-layers'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { LayerRow, NO_COUNT } from './layer-row'
import './layers.css'
import { useLoadingWords } from '../../ui/use-loading-words'
import { useMessages } from '../../ui/use-messages'
import { ColumnFilters, FindLayer, LayersBy } from './lazy-file-parts'
import { MoreFilters } from './more-filters'
import { type Strip, stripOf, stripSlots } from './strip-days'

const NO_STRIP: Strip = { bars: [], line: null }

/** The rows of a strike layer, with `members` those of a coalition's members too. */
function layerRows({ table, facts }: EventRecord, id: string, members: boolean): Rows {
  const own = maskOfLayers(table, [id])
  const joined = members && facts.coalition?.id === id ? facts.coalition : null
  return rowsWhere(
    facts.rows,
    (row) => ((table.layers[row] ?? 0) & own) !== 0 || (joined !== null && isByMember(joined, table, row)),
  )
}

/** Which row is open: the one that was pressed last; before any press the coalition's, where its members count with it. */
function useOpenRow(): readonly [id: string | null, press: (id: string) => void] {
  const [pressed, setPressed] = useState<string | null>()
  const counting = useStore(({ view, record }) =>
    view.members ? (record.facts.coalition?.id ?? null) : null,
  )
  const open = pressed === undefined ? counting : pressed
  return [open, (id) => setPressed(open === id ? null : id)]
}

/** The strike layers, one row for each actor that strikes; below them, calmer, the other filters. */
export function LayersCard() {
  const { words } = useMessages()
  const record = useStore((state) => state.record)
  const members = useStore((state) => state.view.members)
  const failed = useStore((state) => state.session.load.state === 'failed')
  const loading = useLoadingWords()
  const { table, facts } = record
  const ids = facts.layers
  const slots = useMemo(() => stripSlots(table, facts.rows), [table, facts])
  // The rows of each layer are kept no longer than its strip is drawn from them: there may be a million.
  const strips = useMemo(() => {
    const rows = facts.rowsByLayer?.() ?? ids.map((id) => layerRows(record, id, members))
    return rows.map((own) => stripOf(table, own, slots))
  }, [record, table, facts, ids, members, slots])
  const covers = useCoversMap('start')
  const [openRow, pressRow] = useOpenRow()
  const whole = members ? facts.totalsWithMembers : facts.totals
  return (
    <section class="layers card" data-part="layers-card" ref={covers} aria-labelledby="layers-title">
      <LayersHead />
      {table.said && <LayersBy />}
      {table.said && <FindLayer />}
      <fieldset class="layers-rows" data-part="strike-layers" aria-label={words.layers.label}>
        {ids.map((id, bit) => (
          <LayerRow
            key={id}
            id={id}
            rowsOf={() => layerRows(record, id, members)}
            strip={strips[bit] ?? NO_STRIP}
            whole={whole.byLayer[bit] ?? NO_COUNT}
            slots={slots}
            open={openRow === id}
            onOpen={() => pressRow(id)}
          />
        ))}
        {ids.length === 0 && !failed && <p class="quiet small">{loading ?? words.layers.none}</p>}
      </fieldset>
      <NumberlessNote />
      {table.said ? <ColumnFilters /> : table.size > 0 && <MoreFilters />}
    </section>
  )
}

/** What "+" and "?" beside the names say, in a record that needs them: a finger has no hovering. */
function NumberlessNote() {
  const { words } = useMessages()
  const needed = useStore(({ record }) =>
    record.facts.totals.byLayer.some(({ strikes }) => strikes.unknown > 0),
  )
  return needed ? (
    <p class="layers-numberless quiet small" data-part="numberless">
      {words.layers.numberless}
    </p>
  ) : null
}

/** What the card is of, all layers at once, and nothing but strikes. Its height is the same whatever is on. */
function LayersHead() {
  const { actions } = useApp()
  const { words } = useMessages()
  const allOn = useStore((state) => state.view.actors === null)
  const record = useStore((state) => state.record)
  const ofFile = record.table.said !== null
  return (
    <div class="layers-head">
      <h2 class="card-title" id="layers-title">
        {ofFile ? (layeredBy(record) ?? words.layers.headingOfFile) : words.layers.heading}
      </h2>
      {!allOn && (
        <button type="button" class="link-button" data-part="layers-all" onClick={actions.allActors}>
          {words.layers.allOn}
        </button>
      )}
      {!ofFile && <StrikesOnly />}
    </div>
  )
}

function StrikesOnly() {
  const { actions } = useApp()
  const { words } = useMessages()
  const strikesOnly = useStore(({ view }) => view.kinds?.length === 0)
  return (
    <button
      type="button"
      class="button strikes-only"
      data-part="strikes-only"
      aria-pressed={strikesOnly}
      title={words.layers.strikesOnlyHint}
      onClick={() => actions.choose({ kinds: strikesOnly ? null : [] })}
    >
      {words.layers.strikesOnly}
    </button>
  )
}
