import { useMemo } from 'preact/hooks'
import type { ConflictEvent } from '../model/event'
import { findEvent } from '../record/record'
import { useStore } from './use-store'

/** One event of the record by its id, a tombstone too; the same object for as long as the record stands. */
export function useEvent(id: string | null | undefined): ConflictEvent | undefined {
  const record = useStore((state) => state.record)
  return useMemo(() => findEvent(record, id ?? null), [record, id])
}
