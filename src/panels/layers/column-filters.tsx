import { useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { tellsStatus } from '../../record/event-table'
import type { Facet } from '../../record/opened-rows'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { KindFilter, StatusFilter } from './filter-groups'
import { NumberFacet } from './number-facet'
import { ValueFacet } from './value-facet'
import './column-filters.css'
import './more-filters.css'

/** What a reader's own file is narrowed by: its columns of few values, and of numbers. Folded away until asked for. */
export function ColumnFilters() {
  const { lang, words } = useWords('rows')
  const table = useStore((state) => state.record.table)
  const facets = useStore((state) => state.record.rows?.facets) ?? []
  const count = useStore((state) => state.session.facets?.length ?? 0)
  const [open, setOpen] = useState(count > 0)
  const { facets: say } = words
  return (
    <details
      class="more-filters"
      data-part="column-filters"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span>
          {say.heading}
          {count > 0 && <span class="quiet number"> {formatNumber(count, lang)}</span>}
        </span>
      </summary>
      {open && (
        <>
          <p class="quiet small">{facets.length === 0 ? say.none : say.intro}</p>
          <FacetsState />
          {facets.map((facet) => (
            <FacetGroup key={facet.column} facet={facet} />
          ))}
          {table.kind.some((kind) => kind !== table.kind[0]) && <KindFilter />}
          {tellsStatus(table) && <StatusFilter />}
        </>
      )}
    </details>
  )
}

/** What the columns hide of the file, and the way back. */
function FacetsState() {
  const { actions } = useApp()
  const { lang, words } = useWords('rows')
  const facets = useStore((state) => state.session.facets)
  const size = useStore((state) => state.record.table.size)
  const rows = useStore((state) => state.session.answered.facets)
  const state = useStore((state) => state.session.rowsState.facets)
  if (!facets) return null
  const { facets: say } = words
  const hidden = rows ? size - rows.length : 0
  return (
    <p class="facets-state small" role="status" data-part="facets-state" data-state={state}>
      {state === 'ready' ? say.hidden(hidden, formatNumber(hidden, lang)) : say[state]}{' '}
      <button type="button" class="link-button" data-part="facets-clear" onClick={actions.narrowNoMore}>
        {say.clear}
      </button>
    </p>
  )
}

/** One column, folded away unless it narrows the file. */
function FacetGroup({ facet }: { facet: Facet }) {
  const { actions } = useApp()
  const { words } = useWords('rows')
  const { column } = facet
  const choice = useStore(({ session }) => session.facets?.find((one) => one.column === column))
  const [open, setOpen] = useState(choice !== undefined)
  return (
    <details
      class="facet"
      data-part="facet"
      data-column={column}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <bdi translate={false}>{column}</bdi>
      </summary>
      {open && (
        <fieldset aria-label={column}>
          {choice && (
            <button
              type="button"
              class="link-button"
              data-part="facet-all"
              aria-label={words.facets.resetOf(column)}
              onClick={() => actions.narrowBy(column, null)}
            >
              {words.facets.reset}
            </button>
          )}
          {facet.kind === 'values' ? (
            <ValueFacet facet={facet} on={choice && 'values' in choice ? choice.values : null} />
          ) : (
            <NumberFacet facet={facet} bounds={choice && 'min' in choice ? choice : null} />
          )}
        </fieldset>
      )}
    </details>
  )
}
