import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Rows } from '../../record/event-table'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { DEAR_SORTS, inOrder, isDear } from './file-sort'
import { type Sorting, sortRows } from './ledger-sort'

/** The shown events in the order that is asked for. */
export interface SortedRows {
  readonly rows: Rows
  /** The worker that keeps the file has not answered yet, or could not: the rows stand as they did. */
  readonly state: 'ready' | 'waiting' | 'failed'
}

export function useSortedRows(sorting: Sorting): SortedRows {
  const { lang } = useMessages()
  const record = useStore((state) => state.record)
  const { table, shown } = useVisibleEvents()
  const dear = DEAR_SORTS.find((column) => column === sorting.column && isDear(record.table, column))
  const asked = dear && record.rows?.sortColumns[dear]
  const order = useOrder(asked)
  const rows = useMemo(() => {
    if (!dear || asked === undefined) return sortRows(table, shown, sorting, record, lang)
    return typeof order === 'string' ? shown : inOrder(order, shown, table, { ...sorting, column: dear })
  }, [table, shown, sorting, record, lang, dear, asked, order])
  return { rows, state: asked === undefined || typeof order !== 'string' ? 'ready' : order }
}

/** All rows of the file in the order of one of its columns, as its worker answers. */
function useOrder(column: string | undefined): Rows | 'waiting' | 'failed' {
  const rows = useStore((state) => state.record.rows)
  const [found, setFound] = useState<{ readonly of: string; readonly order: Rows | 'failed' } | null>(null)
  useEffect(() => {
    if (column === undefined) return
    let wanted = true
    const tell = (order: Rows | 'failed') => wanted && setFound({ of: column, order })
    rows?.sorted(column).then(tell, () => tell('failed'))
    return () => {
      wanted = false
    }
  }, [rows, column])
  return found && found.of === column ? found.order : 'waiting'
}
