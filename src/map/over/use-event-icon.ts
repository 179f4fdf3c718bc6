import type { Row } from '../../record/event-table'
import { schemeOf } from '../../state/scheme'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { firstLayer } from '../marks/drawn-layers'
import { partIcon } from '../marks/part-icon'

/** The picture of one event by itself, in its first layer that is on. */
export function useEventIcon(row: Row): string {
  const record = useStore((state) => state.record)
  const view = useStore((state) => state.view)
  const scheme = useStore(schemeOf)
  const { table } = useVisibleEvents()
  const layer = firstLayer(record, view, row)
  return partIcon({ layer, rows: Uint32Array.of(row) }, 'disc', { record, table, scheme })
}
