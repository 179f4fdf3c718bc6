import { type Row, statusAt } from '../../record/event-table'
import { schemeOf } from '../../state/scheme'
import { useStore } from '../../ui/use-store'
import type { Scene } from '../host/scene'
import { firstLayer } from '../marks/drawn-layers'
import { partIcon } from '../marks/part-icon'

/** The picture of one event of a scene by itself, in its first layer that is on. */
export function useEventIcon({ record, table }: Pick<Scene, 'record' | 'table'>, row: Row): string {
  const view = useStore((state) => state.view)
  const scheme = useStore(schemeOf)
  const layer = firstLayer(record, view, row)
  const look = { surest: statusAt(table, row), kind: table.kind[row] ?? null }
  return partIcon({ layer, look }, 'disc', { record, scheme })
}
