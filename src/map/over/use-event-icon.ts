import type { Row } from '../../record/event-table'
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
  return partIcon({ layer, rows: Uint32Array.of(row) }, 'disc', { record, table, scheme })
}
