import type { EventRecord } from '../../record/record'
import { Field } from '../../ui/field'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import './file-layers.css'

/** The columns that can make the strike layers beside that of the actors, which stands for itself. */
function otherColumns({ rows, table }: EventRecord): readonly string[] {
  const columns = rows?.layerColumns ?? []
  return (table.said?.actor.codes.length ?? 0) > 0 ? columns.slice(1) : columns
}

/** Which column of a reader's file makes its strike layers: its actors, or another of few values. */
export function LayersBy() {
  const { actions } = useApp()
  const { words } = useWords('rows')
  const record = useStore((state) => state.record)
  const by = useStore((state) => state.view.by)
  const state = useStore(({ session }) => session.rowsState.by)
  const columns = otherColumns(record)
  if (columns.length === 0) return null
  return (
    <div class="layers-by">
      <Field label={words.layersOfFile.by}>
        {(id) => (
          <select
            id={id}
            data-part="layers-by"
            value={by ?? ''}
            onChange={({ currentTarget }) =>
              actions.choose({ by: currentTarget.value || null, actors: null })
            }
          >
            <option value="">{words.layersOfFile.actors}</option>
            {columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p class="quiet small" role="status" data-part="layers-state" data-state={state}>
        {state !== 'ready' && words.layersOfFile[state]}
      </p>
    </div>
  )
}
