import { useEffect, useRef, useState } from 'preact/hooks'
import { eventsAt, type Rows } from '../../record/event-table'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { type Cell, cellAfterKey } from './grid-keys'
import { LedgerRow } from './ledger-row'
import { COLUMNS, type Column, type Sorting } from './ledger-sort'

const NARROW_COLUMNS: readonly Column[] = ['date', 'title', 'strikes']

/** The grid itself, with one cell in the tab order and the arrow keys inside. */
export function LedgerGrid({
  rows,
  sorting,
  sortBy,
}: {
  rows: Rows
  sorting: Sorting
  sortBy: (column: Column) => void
}) {
  const { actions } = useApp()
  const { words } = useMessages()
  const { table } = useVisibleEvents()
  const narrow = useStore((state) => state.session.narrow)
  const selected = useStore((state) => state.view.event)
  const lit = useStore((state) => state.session.lit)
  const [cell, setCell] = useState<Cell>({ row: 1, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const columns = narrow ? NARROW_COLUMNS : COLUMNS
  const size = { rows: rows.length + 1, columns: columns.length }
  const active = { row: Math.min(cell.row, rows.length), column: Math.min(cell.column, columns.length - 1) }
  useScrollToSelected(grid, selected)

  const goTo = (next: Cell) => {
    setCell(next)
    const target = grid.current?.rows[next.row]?.cells[next.column]
    const button = target?.querySelector('button')
    ;(button ?? target)?.focus()
  }
  const onKeyDown = (key: KeyboardEvent) => {
    const next = cellAfterKey(active, size, key, words.direction === 'rtl')
    const row = rows[active.row - 1]
    if (next) goTo(next)
    else if ((key.key === 'Enter' || key.key === ' ') && row !== undefined) actions.openEvent(table.id(row))
    else return
    key.preventDefault()
    key.stopPropagation()
  }
  return (
    <div class="ledger-scroll">
      <table
        class="ledger-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of the ARIA practices.
        role="grid"
        ref={grid}
        data-part="ledger-grid"
        aria-label={words.ledger.label}
        aria-rowcount={size.rows}
        aria-describedby="ledger-help"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <Heading
                key={column}
                column={column}
                sorting={sorting}
                focusable={active.row === 0 && active.column === index}
                onFocus={() => setCell({ row: 0, column: index })}
                sortBy={sortBy}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {eventsAt(table, rows).map((event, index) => (
            <LedgerRow
              key={event.id}
              event={event}
              columns={columns}
              row={index + 1}
              focusColumn={active.row === index + 1 ? active.column : null}
              selected={selected === event.id}
              lit={lit.includes(event.id)}
              onCell={setCell}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <EmptyLedger />}
      <p class="for-ear" id="ledger-help">
        {words.ledger.help}
      </p>
    </div>
  )
}

/** Nothing to list: because it is still coming, or because nothing is in view. */
function EmptyLedger() {
  const { words } = useMessages()
  const load = useStore((state) => state.session.load.state)
  if (load === 'failed') return null
  return (
    <p class="ledger-empty">
      {load === 'loading' ? (
        words.app.loading
      ) : (
        <>
          {words.ledger.empty} <span class="quiet">{words.ledger.emptyHow}</span>
        </>
      )}
    </p>
  )
}

function useScrollToSelected(grid: { readonly current: HTMLTableElement | null }, selected: string | null) {
  useEffect(() => {
    if (selected === null) return
    grid.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected, grid])
}

function Heading({
  column,
  sorting,
  focusable,
  onFocus,
  sortBy,
}: {
  column: Column
  sorting: Sorting
  focusable: boolean
  onFocus: () => void
  sortBy: (column: Column) => void
}) {
  const { words } = useMessages()
  const order = sorting.column === column ? (sorting.ascending ? 'ascending' : 'descending') : undefined
  return (
    <th scope="col" class={`column-${column}`} aria-sort={order}>
      <button
        type="button"
        class="column-sort"
        data-part={`sort-${column}`}
        data-order={order}
        tabIndex={focusable ? 0 : -1}
        title={words.ledger.sortBy(words.ledger.columns[column])}
        onFocus={onFocus}
        onClick={() => sortBy(column)}
        onKeyDown={(key) => {
          if (key.key === 'Enter' || key.key === ' ') key.stopPropagation()
        }}
      >
        {words.ledger.columns[column]}
      </button>
    </th>
  )
}
