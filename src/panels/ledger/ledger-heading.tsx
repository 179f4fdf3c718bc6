import type { EventMessages } from '../../i18n/messages/en/event'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import type { Column, Sorting } from './ledger-sort'

interface HeadingProps {
  readonly column: Column
  readonly sorting: Sorting
  readonly focusable: boolean
  readonly onFocus: () => void
  readonly sortBy: (column: Column) => void
}

/** What a column is called; what a reader's file says happened is no report of anybody. */
export function columnName(
  column: Column,
  ofFile: boolean,
  { columns, what }: EventMessages['ledger'],
): string {
  return ofFile && column === 'title' ? what : columns[column]
}

/** A column's heading, which sorts by it. */
export function LedgerHeading({ column, sorting, focusable, onFocus, sortBy }: HeadingProps) {
  const { words } = useDialogMessages()
  const ofFile = useStore(({ record }) => record.table.said !== null)
  const name = columnName(column, ofFile, words.ledger)
  const order = sorting.column === column ? (sorting.ascending ? 'ascending' : 'descending') : undefined
  return (
    <th scope="col" class={`column-${column}`} aria-sort={order}>
      <button
        type="button"
        class="column-sort"
        data-part={`sort-${column}`}
        data-order={order}
        tabIndex={focusable ? 0 : -1}
        title={words.ledger.sortBy(name)}
        onFocus={onFocus}
        onClick={() => sortBy(column)}
        onKeyDown={(key) => {
          if (key.key === 'Enter' || key.key === ' ') key.stopPropagation()
        }}
      >
        {name}
      </button>
    </th>
  )
}
