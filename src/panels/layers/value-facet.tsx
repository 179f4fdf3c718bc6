import { useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { Facet } from '../../record/opened-rows'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { toggledList } from '../../view/view'

/** More are folded away until they are asked for. */
const FIRST = 8

/** The values of a column with how many rows have each; `on` are those that are let through, `null` all. */
export function ValueFacet({
  facet: { column, values },
  on,
}: {
  facet: Extract<Facet, { kind: 'values' }>
  on: readonly string[] | null
}) {
  const { actions } = useApp()
  const { lang, words } = useWords('rows')
  const [all, setAll] = useState(false)
  const left = all ? 0 : values.length - FIRST
  const names = values.map(({ value }) => value)
  const toggle = (value: string) => {
    const next = toggledList(on, names, value)
    actions.narrowBy(column, next && { column, values: next })
  }
  const { facets: say } = words
  return (
    <>
      {values.slice(0, left > 0 ? FIRST : values.length).map(({ value, rows }) => (
        <div key={value} class="facet-value">
          <label class="filter">
            <input
              type="checkbox"
              data-part="facet-value"
              data-value={value}
              checked={on === null || on.includes(value)}
              onChange={() => toggle(value)}
            />
            <bdi translate={false}>{value === '' ? say.notSaid : value}</bdi>
            <span class="filter-count number" title={say.rows(rows, formatNumber(rows, lang))}>
              {formatNumber(rows, lang)}
            </span>
          </label>
          <button
            type="button"
            class="link-button small"
            data-part="facet-only"
            aria-label={words.layers.onlyActor(value === '' ? say.notSaid : value)}
            onClick={() => actions.narrowBy(column, { column, values: [value] })}
          >
            {words.layers.only}
          </button>
        </div>
      ))}
      {left > 0 && (
        <button type="button" class="link-button small" data-part="facet-more" onClick={() => setAll(true)}>
          {say.more(formatNumber(left, lang))}
        </button>
      )}
    </>
  )
}
