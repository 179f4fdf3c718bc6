import { layerOf, OTHERS_LAYER } from '../record/event-table'
import { isLayeredAs } from '../record/layered-by'
import { type EventRecord, findEvent } from '../record/record'
import type { View } from './view'

/**
 * The view of an opened file without the ids that its record lacks. An export holds just what its sender saw,
 * while the view names all that was switched on or marked: what the file lacks is no fault to tell of.
 */
export function fitView(view: View, record: EventRecord): View {
  return {
    ...view,
    actors:
      view.actors && isLayeredAs(record, view.by)
        ? fitActors(view.actors, view.members, record)
        : view.actors,
    mark: view.mark.filter((id) => findEvent(record, id)),
    event: findEvent(record, view.event) ? view.event : null,
  }
}

/**
 * Of a coalition that was shown with its members' strikes, the file may have those of members alone; actors that shared
 * a layer in a larger record have their own in a file of fewer, of which all was in view.
 */
function fitActors(actors: readonly string[], members: boolean, record: EventRecord): readonly string[] {
  const { facts, table } = record
  const { layers } = facts
  if (actors.includes(OTHERS_LAYER) && !layers.includes(OTHERS_LAYER)) return layers
  const coalition = members ? facts.coalition : null
  const missing = coalition && actors.includes(coalition.id) && !layers.includes(coalition.id)
  const on = [...actors, ...(missing ? coalition.members : [])].map((id) => layerOf(table, id))
  return layers.filter((id) => on.includes(id))
}
