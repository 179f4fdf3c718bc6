import { useMemo, useState } from 'preact/hooks'
import type { DayOrder, Mapping } from '../../files/layouts/layout'
import { Radios } from '../../ui/choices'
import { Field } from '../../ui/field'
import {
  COLUMN_ROLES,
  type ColumnRole,
  FIRST_ROLES,
  mappingOf,
  missingOf,
  type RoleColumns,
  rolesOf,
} from './column-roles'
import { MappingPreview } from './mapping-preview'
import { previewRows } from './preview-rows'
import { SavedChoice } from './saved-choice'
import type { TableAsked } from './table-asked'
import { useOpeningWords } from './use-opening-words'
import './mapping-form.css'

interface MappingFormProps {
  readonly asked: TableAsked
  readonly onDone: (mapping: Mapping) => void
  readonly onCancel: () => void
}

/** Asks which column says what, shows at once how the first rows are read so, and goes on once they can be. */
export function MappingForm({ asked, onDone, onCancel }: MappingFormProps) {
  const { columns } = useOpeningWords()
  const { suggestion, dayOrder } = asked
  const [roles, setRoles] = useState<RoleColumns>(() => (suggestion ? rolesOf(suggestion) : {}))
  const [order, setOrder] = useState<DayOrder | null>(suggestion?.time.order ?? null)
  const mapping = useMemo(() => mappingOf(roles, order, suggestion), [roles, order, suggestion])
  const preview = useMemo(() => previewRows(asked, mapping), [asked, mapping])
  const ask = dayOrder || preview.orderMatters
  const missing = [
    ...missingOf(roles, asked.hasGeometries),
    ...(ask && order === null ? (['order'] as const) : []),
  ]
  const take = (saved: Mapping) => {
    setRoles(rolesOf(saved))
    setOrder(saved.time.order)
  }
  return (
    <form
      class="mapping"
      data-part="mapping"
      aria-label={columns.title(asked.name)}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length === 0) onDone(mapping)
      }}
    >
      <h3 class="card-title">
        <bdi>{columns.title(asked.name)}</bdi>
      </h3>
      <p class="dialog-intro">{asked.remembered ? columns.remembered : columns.intro}</p>
      <Roles asked={asked} roles={roles} of={FIRST_ROLES} onChange={setRoles} />
      <details>
        <summary>{columns.more}</summary>
        <Roles asked={asked} roles={roles} of={OTHER_ROLES} onChange={setRoles} />
      </details>
      {ask && (
        <>
          <Radios
            part="mapping-order"
            legend={columns.order}
            options={[
              ['dmy', columns.orders.dmy],
              ['mdy', columns.orders.mdy],
            ]}
            chosen={order ?? ''}
            onChoose={(chosen) => setOrder(chosen === 'mdy' ? 'mdy' : 'dmy')}
          />
          {dayOrder && <p class="quiet small">{columns.orderUnknown}</p>}
        </>
      )}
      <MappingPreview preview={preview} />
      <p role="status" data-part="mapping-missing">
        {missing.map((one) => columns.missing[one]).join(' ')}
      </p>
      <div class="open-row">
        <button
          type="submit"
          class="button button-strong"
          data-part="mapping-go"
          aria-disabled={missing.length > 0}
        >
          {columns.go}
        </button>
        <button type="button" class="button" data-part="mapping-cancel" onClick={onCancel}>
          {columns.cancel}
        </button>
        <SavedChoice asked={asked} mapping={mapping} onTake={take} />
      </div>
    </form>
  )
}

const OTHER_ROLES = COLUMN_ROLES.filter((role) => !FIRST_ROLES.includes(role))

interface RolesProps {
  readonly asked: TableAsked
  readonly roles: RoleColumns
  readonly of: readonly ColumnRole[]
  readonly onChange: (roles: RoleColumns) => void
}

function Roles({ asked, roles, of, onChange }: RolesProps) {
  const { columns } = useOpeningWords()
  return (
    <div class="mapping-roles">
      {of.map((role) => (
        <Field key={role} label={columns.roles[role]}>
          {(id) => (
            <select
              id={id}
              data-part={`mapping-${role}`}
              value={roles[role] ?? NO_COLUMN}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value)
                const { [role]: _, ...others } = roles
                onChange(chosen === NO_COLUMN ? others : { ...others, [role]: chosen })
              }}
            >
              <option value={NO_COLUMN}>{columns.none}</option>
              {asked.columns.map((column, index) => (
                <option key={column} value={index}>
                  {optionText(column, asked, index, columns.columnLike)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  )
}

const NO_COLUMN = -1
const EXAMPLE_LENGTH = 24

/** A column by its name, and the first thing that it says. */
function optionText(
  column: string,
  { sample }: TableAsked,
  index: number,
  like: (column: string, example: string) => string,
): string {
  const first = sample.find((cells) => String(cells[index] ?? '').trim() !== '')?.[index] ?? null
  if (first === null) return column
  const example = String(first)
  return like(column, example.length > EXAMPLE_LENGTH ? `${example.slice(0, EXAMPLE_LENGTH)}…` : example)
}
