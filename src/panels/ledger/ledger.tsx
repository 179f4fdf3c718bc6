import { useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { useCoversMap } from '../../ui/covers-map'
import { Icon } from '../../ui/icon'
import { ShowEverything } from '../../ui/show-everything'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { HiddenLine } from './hidden-line'
import './ledger.css'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { isMapless } from '../frame/panel-shown'
import { MapMessage } from '../notices/map-message'
import { LedgerGrid } from './ledger-grid'
import { columnName } from './ledger-heading'
import { BY_DATE, COLUMNS, type Column, FILE_COLUMNS, type Sorting } from './ledger-sort'
import { useSortedRows } from './use-sorted-rows'

/** The same events as the map shows, as a table; all there is when there is no map. */
export function Ledger() {
  const { actions } = useApp()
  const { lang, words } = useDialogMessages()
  const ofFile = useStore(({ record }) => record.table.said !== null)
  const narrow = useStore((state) => state.session.narrow)
  const mapless = useStore((state) => isMapless(state.session.map))
  const { shown } = useVisibleEvents()
  const covers = useCoversMap('bottom')
  const [sorting, setSorting] = useState<Sorting>(BY_DATE)
  const { rows, state } = useSortedRows(held(sorting, ofFile))
  const sortBy = (column: Column) =>
    setSorting(({ column: last, ascending }) => ({ column, ascending: column === last ? !ascending : true }))
  return (
    <section class="ledger card" data-part="ledger" ref={covers} aria-labelledby="ledger-title">
      {!narrow && <MapMessage />}
      <div class="ledger-head">
        <h2 class="card-title" id="ledger-title">
          {words.ledger.heading} <span class="quiet number">{formatNumber(shown.length, lang)}</span>
        </h2>
        {!narrow && <HiddenLine />}
        {!narrow && <ShowEverything />}
        {narrow && <SortChoice sorting={sorting} sortBy={sortBy} />}
        {!narrow && (
          <button
            type="button"
            class="icon-button"
            data-part="print"
            aria-label={words.ledger.print}
            title={words.ledger.print}
            onClick={() => window.print()}
          >
            <Icon name="print" />
          </button>
        )}
        {!narrow && !mapless && (
          <button
            type="button"
            class="icon-button"
            data-part="ledger-close"
            aria-label={words.app.close}
            onClick={() => actions.choose({ panel: null })}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {state !== 'ready' && (
        <p class="quiet small ledger-state" role="status" data-part="ledger-state" data-state={state}>
          {state === 'waiting' ? words.ledger.sorting : words.ledger.sortFailed}
        </p>
      )}
      <LedgerGrid rows={rows} sorting={sorting} sortBy={sortBy} />
    </section>
  )
}

/** A list of columns that the record has: that of another record's is by date. */
function held(sorting: Sorting, ofFile: boolean): Sorting {
  return columnsOf(ofFile).some((column) => column === sorting.column) ? sorting : BY_DATE
}

function columnsOf(ofFile: boolean): readonly Column[] {
  return ofFile ? FILE_COLUMNS : COLUMNS
}

/** On a phone the headings of hidden columns are not there to be pressed. */
function SortChoice({ sorting, sortBy }: { sorting: Sorting; sortBy: (column: Column) => void }) {
  const { words } = useDialogMessages()
  const ofFile = useStore(({ record }) => record.table.said !== null)
  const columns = columnsOf(ofFile)
  return (
    <label class="ledger-sort small">
      <span class="quiet">{words.ledger.sort}</span>
      <select
        class="select"
        data-part="ledger-sort"
        value={sorting.column}
        onChange={(change) => {
          const column = columns.find((one) => one === change.currentTarget.value)
          if (column) sortBy(column)
        }}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnName(column, ofFile, words.ledger)}
          </option>
        ))}
      </select>
    </label>
  )
}
