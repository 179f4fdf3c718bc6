import { formatNumber } from '../../i18n/format'
import type { Facet } from '../../record/opened-rows'
import { Field } from '../../ui/field'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'

interface Bounds {
  readonly min: number
  readonly max: number
}

/** The least and the greatest number of a column that is let through; an empty side, or one at the end, is open. */
export function NumberFacet({
  facet: { column, min, max, unknown },
  bounds,
}: {
  facet: Extract<Facet, { kind: 'numbers' }>
  bounds: Bounds | null
}) {
  const { actions } = useApp()
  const { lang, words } = useWords('rows')
  const { facets: say } = words
  const set = (next: Bounds) => {
    const isOpen = next.min <= min && next.max >= max
    actions.narrowBy(column, isOpen ? null : { column, ...next })
  }
  const shown = bounds ?? { min, max }
  return (
    <>
      <p class="quiet small number">{say.bounds(formatNumber(min, lang), formatNumber(max, lang))}</p>
      <div class="facet-bounds">
        <BoundInput
          part="facet-min"
          label={say.least}
          value={shown.min > min ? shown.min : null}
          open={min}
          ends={{ min, max }}
          onSet={(least) => set({ ...shown, min: least })}
        />
        <BoundInput
          part="facet-max"
          label={say.most}
          value={shown.max < max ? shown.max : null}
          open={max}
          ends={{ min, max }}
          onSet={(most) => set({ ...shown, max: most })}
        />
      </div>
      {bounds && bounds.min > bounds.max && (
        <p class="small" role="alert">
          {say.reversed}
        </p>
      )}
      {unknown > 0 && <p class="quiet small">{say.unknown(unknown, formatNumber(unknown, lang))}</p>}
    </>
  )
}

interface BoundProps {
  readonly part: string
  readonly label: string
  /** `null`: this side is open. */
  readonly value: number | null
  /** What an open side is. */
  readonly open: number
  readonly ends: Bounds
  readonly onSet: (value: number) => void
}

function BoundInput({ part, label, value, open, ends, onSet }: BoundProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          step="any"
          inputmode="decimal"
          data-part={part}
          min={ends.min}
          max={ends.max}
          placeholder={String(open)}
          value={value ?? ''}
          onChange={({ currentTarget }) => {
            const { valueAsNumber } = currentTarget
            onSet(Number.isNaN(valueAsNumber) ? open : valueAsNumber)
          }}
        />
      )}
    </Field>
  )
}
