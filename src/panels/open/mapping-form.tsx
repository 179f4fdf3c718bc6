import { useMemo, useState } from 'preact/hooks'
import { type ColumnParts, partsOf } from '../../files/layouts/column-parts'
import { suggestMapping } from '../../files/layouts/geo-table'
import type { DayOrder, Mapping } from '../../files/layouts/layout'
import type { TableAsked } from '../../files/table/table-asked'
import { localDayOfMs } from '../../model/civil-date'
import { rememberColumns, rememberedColumns } from '../../state/column-choices'
import { Radios } from '../../ui/choices'
import { Field } from '../../ui/field'
import { useStore } from '../../ui/use-store'
import { type AskedPart, chosenMapping, FIRST_PARTS, missingOf, OTHER_PARTS } from './column-choice'
import { MappingPreview } from './mapping-preview'
import { previewRows } from './preview-rows'
import { SavedChoice } from './saved-choice'
import { useOpeningWords } from './use-opening-words'
import './open-dialog.css'
import './mapping-form.css'
import '../../ui/modal.css'

interface MappingFormProps {
  readonly asked: TableAsked
  readonly onDone: (mapping: Mapping) => void
  readonly onCancel: () => void
}

/** Asks which column says what, shows at once how the first rows are read so, and goes on once they can be. */
export function MappingForm({ asked, onDone, onCancel }: MappingFormProps) {
  const { columns } = useOpeningWords()
  const choice = useChoice(asked)
  const { parts, order, mapping, preview, missing } = choice
  return (
    <form
      class="mapping"
      data-part="mapping"
      aria-label={columns.title(asked.name)}
      onSubmit={(event) => {
        event.preventDefault()
        if (missing.length > 0) return
        rememberColumns(asked.columns, mapping)
        onDone(mapping)
      }}
    >
      <h3 class="card-title">
        <bdi>{columns.title(asked.name)}</bdi>
      </h3>
      <p class="dialog-intro">{choice.remembered ? columns.remembered : columns.intro}</p>
      <Parts asked={asked} parts={parts} of={FIRST_PARTS} onChange={choice.setParts} />
      <details>
        <summary>{columns.more}</summary>
        <Parts asked={asked} parts={parts} of={OTHER_PARTS} onChange={choice.setParts} />
      </details>
      {preview.orderOpen && (
        <div>
          <Radios<DayOrder | ''>
            part="mapping-order"
            legend={columns.order}
            options={[
              ['dmy', columns.orders.dmy],
              ['mdy', columns.orders.mdy],
            ]}
            chosen={order ?? ''}
            onChoose={(chosen) => choice.setOrder(chosen === '' ? null : chosen)}
          />
          <p class="quiet small">{columns.orderUnknown}</p>
        </div>
      )}
      {asked.questions.swapped && (
        <div class="open-row">
          <p class="small">{columns.swapped}</p>
          <button
            type="button"
            class="button"
            data-part="mapping-swap"
            onClick={() => choice.take(exchanged(mapping))}
          >
            {columns.swap}
          </button>
        </div>
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
        <SavedChoice asked={asked} mapping={mapping} onTake={choice.take} />
      </div>
    </form>
  )
}

/** What the reader has chosen so far, beginning with what she chose for such columns before, else with what is known of them. */
function useChoice(asked: TableAsked) {
  const places = useStore((state) => (state.behind?.record ?? state.record).places)
  const remembered = useMemo(() => rememberedColumns(asked.columns), [asked])
  const first = remembered ?? asked.suggestion ?? suggestMapping(asked)
  const [base, setBase] = useState(first)
  const [parts, setParts] = useState<ColumnParts>(() => partsOf(first))
  const [order, setOrder] = useState<DayOrder | null>(first.time.order)
  const mapping = useMemo(() => chosenMapping(parts, order, base), [parts, order, base])
  const [today] = useState(() => localDayOfMs(Date.now()))
  const preview = useMemo(() => previewRows(asked, mapping, places, today), [asked, mapping, places, today])
  const { hasGeometries } = asked
  const missing = missingOf(parts, order, { hasGeometries, orderOpen: preview.orderOpen })
  const take = (saved: Mapping) => {
    setBase(saved)
    setParts(partsOf(saved))
    setOrder(saved.time.order)
  }
  return {
    parts,
    setParts,
    order,
    setOrder,
    mapping,
    preview,
    missing,
    take,
    remembered: remembered !== null && base === remembered,
  }
}

/** The same table, read the other way round: its codebook stays. */
function exchanged(mapping: Mapping): Mapping {
  const { lat, lng, ...place } = mapping.place
  return {
    ...mapping,
    place: { ...place, ...(lng !== undefined && { lat: lng }), ...(lat !== undefined && { lng: lat }) },
  }
}

interface PartsProps {
  readonly asked: TableAsked
  readonly parts: ColumnParts
  readonly of: readonly AskedPart[]
  readonly onChange: (parts: ColumnParts) => void
}

const NO_COLUMN = -1

function Parts({ asked, parts, of, onChange }: PartsProps) {
  const { columns } = useOpeningWords()
  return (
    <div class="mapping-parts">
      {of.map((part) => (
        <Field key={part} label={columns.parts[part]}>
          {(id) => (
            <select
              id={id}
              data-part={`mapping-${part}`}
              value={parts[part] ?? NO_COLUMN}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value)
                onChange({ ...parts, [part]: chosen === NO_COLUMN ? undefined : chosen })
              }}
            >
              <option value={NO_COLUMN}>{columns.none}</option>
              {asked.columns.map((column, index) => (
                <option key={column} value={index}>
                  {columns.columnLike(column, exampleOf(asked, index))}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  )
}

const EXAMPLE_LENGTH = 24

/** The first thing that a column says; empty where it says nothing. */
function exampleOf({ sample }: TableAsked, index: number): string {
  const said = sample.map((cells) => String(cells[index] ?? '').trim())
  const example = said.find((text) => text !== '') ?? ''
  return example.length > EXAMPLE_LENGTH ? `${example.slice(0, EXAMPLE_LENGTH)}…` : example
}
