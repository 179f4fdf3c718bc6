import type { ConflictEvent } from '../../model/event'
import { schemeOf } from '../../state/scheme'
import { useStore } from '../../ui/use-store'
import { partIcon } from '../marks/mark-features'
import { drawnLayers, OTHER_LAYER } from '../marks/stacks-of'

/** The picture of one event by itself, in its first layer that is on. */
export function useEventIcon(event: ConflictEvent): string {
  const record = useStore((state) => state.record)
  const view = useStore((state) => state.view)
  const scheme = useStore(schemeOf)
  const [layer = OTHER_LAYER] = drawnLayers(record, view)(event)
  return partIcon({ layer, events: [event] }, 'disc', { record, scheme })
}
