import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Rows } from '../../record/event-table'
import { useMessages } from '../../ui/use-messages'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { FILE_SORTS, type FileSort, inOrder, isDear, sortFileRows } from './file-sort'
import { type Sorting, sortRows } from './ledger-sort'

/** The shown events in the order that is asked for. */
export interface SortedRows {
  readonly rows: Rows
  /** The worker that keeps the file has not answered yet, or could not: the rows stand as they did. */
  readonly state: 'ready' | 'waiting' | 'failed'
}

/** A column of a reader's file that it is sorted by, `null` for its dates. */
function fileSort({ column, ascending }: Sorting): { column: FileSort; ascending: boolean } | null {
  const own = FILE_SORTS.find((one) => one === column)
  return own ? { column: own, ascending } : null
}

export function useSortedRows(sorting: Sorting): SortedRows {
  const { lang } = useMessages()
  const record = useStore((state) => state.record)
  const { table, shown } = useVisibleEvents()
  const own = table.said ? fileSort(sorting) : null
  const dear = own && own.column !== 'killed' && isDear(record.table, own.column, lang) ? own.column : null
  const asked = dear ? record.rows?.sortColumns[dear] : undefined
  const order = useOrder(asked)
  const rows = useMemo(() => {
    if (!own) return sortRows(table, shown, sorting, record, lang)
    if (asked === undefined || !dear) return sortFileRows(table, shown, own, lang)
    return typeof order === 'string' ? shown : inOrder(order, shown, table, { ...own, column: dear }, lang)
  }, [table, shown, sorting, record, lang, asked, order])
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
