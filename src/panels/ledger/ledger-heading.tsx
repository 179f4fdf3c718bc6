import { useDialogMessages } from '../../ui/use-dialog-messages'
import type { Column, Sorting } from './ledger-sort'

interface HeadingProps {
  readonly column: Column
  readonly sorting: Sorting
  readonly focusable: boolean
  readonly onFocus: () => void
  readonly sortBy: (column: Column) => void
}

/** A column's heading, which sorts by it. */
export function LedgerHeading({ column, sorting, focusable, onFocus, sortBy }: HeadingProps) {
  const { words } = useDialogMessages()
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
