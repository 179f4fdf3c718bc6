import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Rows } from '../../record/event-table'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useDrawnRows } from '../../ui/use-drawn-rows'
import { useLoadingWords } from '../../ui/use-loading-words'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { useWidth } from '../../ui/use-width'
import { type Cell, cellAfterKey } from './grid-keys'
import { COLUMNS_IN, FILE_COLUMNS_IN, roomFor } from './ledger-columns'
import { LedgerHeading } from './ledger-heading'
import { LedgerRow } from './ledger-row'
import type { Column, Sorting } from './ledger-sort'
import './ledger-grid.css'

/** How high a row mostly is, CSS px: a line or two of small text, and what the title carries of other columns. */
const ROW_PX = { all: 46, some: 66, few: 84, least: 100 } as const

interface GridProps {
  /** In the order of `sorting`. */
  readonly rows: Rows
  readonly sorting: Sorting
  readonly sortBy: (column: Column) => void
}

/** The grid itself, with one cell in the tab order and the arrow keys inside; only rows on the screen are drawn. */
export function LedgerGrid({ rows, sorting, sortBy }: GridProps) {
  const { words } = useDialogMessages()
  const narrow = useStore((state) => state.session.narrow)
  const [cell, setCell] = useState<Cell>({ row: 1, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const [scroller, widthPx] = useWidth()
  const textScale = useStore((state) => state.session.textScale)
  const room = roomFor(narrow, widthPx / textScale)
  const ofFile = useStore(({ record }) => record.table.said !== null)
  const columns = (ofFile ? FILE_COLUMNS_IN : COLUMNS_IN)[room]
  const size = { rows: rows.length + 1, columns: columns.length }
  const active = { row: Math.min(cell.row, rows.length), column: Math.min(cell.column, columns.length - 1) }
  const onKeyDown = useGridKeys(grid, rows, active, size, setCell)
  return (
    <div class="ledger-scroll" ref={scroller}>
      <table
        class="ledger-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid of the ARIA practices.
        role="grid"
        ref={grid}
        data-part="ledger-grid"
        data-room={room}
        aria-label={words.ledger.label}
        aria-rowcount={size.rows}
        aria-describedby="ledger-help"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <LedgerHeading
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
        <LedgerBody
          rows={rows}
          columns={columns}
          active={active}
          widthPx={widthPx}
          rowPx={ROW_PX[room] * textScale}
          onCell={setCell}
        />
      </table>
      {rows.length === 0 && <EmptyLedger />}
      <p class="for-ear" id="ledger-help">
        {words.ledger.help}
      </p>
    </div>
  )
}

type GridRef = { readonly current: HTMLTableElement | null }

function cellAt(grid: HTMLTableElement | null, { row, column }: Cell): HTMLElement | undefined {
  const cells = grid?.querySelector<HTMLTableRowElement>(`tr[aria-rowindex="${row + 1}"]`)?.cells
  return cells?.[column]
}

/** Keys that move inside the grid and open its events. The cell that they lead to takes the focus once it is drawn. */
function useGridKeys(
  grid: GridRef,
  rows: Rows,
  active: Cell,
  size: { readonly rows: number; readonly columns: number },
  setCell: (cell: Cell) => void,
): (key: KeyboardEvent) => void {
  const { actions } = useApp()
  const { words } = useDialogMessages()
  const { table } = useVisibleEvents()
  const wanted = useRef<Cell | null>(null)
  useLayoutEffect(() => {
    const target = wanted.current && cellAt(grid.current, wanted.current)
    if (!target) return
    wanted.current = null
    ;(target.querySelector('button') ?? target).focus()
  })
  return (key) => {
    const next = cellAfterKey(active, size, key, words.direction === 'rtl')
    const row = rows[active.row - 1]
    if (next) {
      wanted.current = next
      setCell(next)
    } else if ((key.key === 'Enter' || key.key === ' ') && row !== undefined) actions.openEvent(table.id(row))
    else return
    key.preventDefault()
    key.stopPropagation()
  }
}

interface BodyProps {
  readonly rows: Rows
  readonly columns: readonly Column[]
  readonly active: Cell
  readonly rowPx: number
  readonly widthPx: number
  readonly onCell: (cell: Cell) => void
}

function LedgerBody({ rows, columns, active, rowPx, widthPx, onCell }: BodyProps) {
  const { table } = useVisibleEvents()
  const selectedId = useStore((state) => state.view.event)
  const lit = useStore((state) => state.session.lit)
  const body = useRef<HTMLTableSectionElement>(null)
  const selectedRow = selectedId === null ? undefined : table.rowOf(selectedId)
  const selected = selectedRow === undefined ? -1 : rows.indexOf(selectedRow)
  const keyOf = useCallback((index: number) => rows[index] ?? -1, [rows])
  const drawn = useDrawnRows({
    list: body,
    count: rows.length,
    estimatePx: rowPx,
    keyOf,
    keep: [active.row - 1, selected],
  })
  useScrollToSelected(body, selectedId, widthPx)
  return (
    <tbody ref={body}>
      {drawn.rows.flatMap(({ index, roomBeforePx }) => {
        const row = rows[index]
        if (row === undefined) return []
        const id = table.id(row)
        return [
          roomBeforePx > 0 && <Room key={`before ${id}`} blockPx={roomBeforePx} />,
          <LedgerRow
            key={id}
            event={table.event(row)}
            columns={columns}
            index={index}
            focusColumn={active.row === index + 1 ? active.column : null}
            selected={selected === index}
            lit={lit.includes(id)}
            onCell={onCell}
            measure={drawn.measure}
          />,
        ]
      })}
      {drawn.roomAfterPx > 0 && <Room key="after" blockPx={drawn.roomAfterPx} />}
    </tbody>
  )
}

/** The height of rows that are not drawn. */
function Room({ blockPx }: { blockPx: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr class="ledger-room" aria-hidden="true">
      <td style={{ blockSize: `${blockPx}px` }} />
    </tr>
  )
}

/** Nothing to list: because it is still coming, or because nothing is in view. */
function EmptyLedger() {
  const { words } = useDialogMessages()
  const failed = useStore((state) => state.session.load.state === 'failed')
  const loading = useLoadingWords()
  if (failed) return null
  return (
    <p class="ledger-empty">
      {loading ?? (
        <>
          {words.counts.none} <span class="quiet">{words.ledger.emptyHow}</span>
        </>
      )}
    </p>
  )
}

/** Rows on the way to a far one are measured as they are drawn, which moves it: by then they have been. */
const SETTLING_FRAMES = 5

/** The open event's row comes into view, and stays when its own panel makes the list narrower and its rows higher. */
function useScrollToSelected(
  body: { readonly current: HTMLElement | null },
  selected: string | null,
  widthPx: number,
) {
  useEffect(() => {
    if (selected === null || widthPx === 0) return
    let frames = SETTLING_FRAMES
    let next = 0
    const scroll = () => {
      body.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
      frames -= 1
      if (frames > 0) next = requestAnimationFrame(scroll)
    }
    scroll()
    return () => cancelAnimationFrame(next)
  }, [selected, body, widthPx])
}
