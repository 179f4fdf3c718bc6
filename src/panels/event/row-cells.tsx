import { useEffect, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { NamedCell, RowCells } from '../../record/opened-rows'
import { useWords } from '../../ui/use-messages'
import { useSome } from '../../ui/use-some'
import { useStore } from '../../ui/use-store'
import { webAddress } from './web-address'
import './row-cells.css'

type Reading = RowCells | 'reading' | 'gone'

/** A row of the reader's own file as it stands there: every cell by its column, and the line. */
export function RowOfFile({ id }: { id: string }) {
  const { lang, words } = useWords('rows')
  const said = useStore(({ record }) => record.table.said)
  const row = useRow(id)
  const line = useStore(({ record }) => said?.line[record.table.rowOf(id) ?? -1] ?? 0)
  if (!said) return null
  return (
    <section class="row-cells" data-part="row-cells" aria-labelledby="row-cells-title">
      <h3 id="row-cells-title">{words.row.title}</h3>
      <p class="quiet small">
        <bdi>{words.row.at(said.file, formatNumber(line, lang))}</bdi>
      </p>
      <p class="quiet small">{words.row.own}</p>
      {typeof row === 'string' ? (
        <p class="small" role="status" data-part="row-state" data-state={row}>
          {row === 'reading' ? words.row.reading : words.row.gone}
        </p>
      ) : (
        <Cells cells={row.cells} />
      )}
    </section>
  )
}

/** The cells, as the worker that has read the file answers. */
function useRow(id: string): Reading {
  const record = useStore((state) => state.record)
  const [read, setRead] = useState<{ readonly id: string; readonly row: Reading }>({ id, row: 'reading' })
  useEffect(() => {
    let current = true
    const row = record.table.rowOf(id)
    const asked = row === undefined ? undefined : record.rows?.cells(row)
    const found = (row: Reading) => current && setRead({ id, row })
    Promise.resolve(asked).then(
      (cells) => found(cells ?? 'gone'),
      () => found('gone'),
    )
    return () => {
      current = false
    }
  }, [record, id])
  return read.id === id ? read.row : 'reading'
}

function Cells({ cells }: { cells: readonly NamedCell[] }) {
  const [some, more] = useSome(cells)
  return (
    <>
      <dl class="cells" data-part="cells">
        {some.map(({ column, value }) => (
          <div key={column} class="cell" data-column={column}>
            <dt>
              <bdi translate={false}>{column}</bdi>
            </dt>
            <dd dir="auto" translate={false}>
              <CellValue value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </>
  )
}

/** Of a longer cell its beginning, until the whole is asked for. */
const BEGINNING = 600

function CellValue({ value }: { value: string }) {
  const { words } = useWords('rows')
  const [whole, setWhole] = useState(false)
  if (value === '') return <span class="quiet">{words.row.empty}</span>
  const address = webAddress(value)
  if (address)
    return (
      <a href={address} target="_blank" rel="noopener noreferrer">
        {value}
      </a>
    )
  if (whole || value.length <= BEGINNING) return <>{value}</>
  return (
    <>
      {value.slice(0, BEGINNING)}…{' '}
      <button type="button" class="link-button" data-part="cell-whole" onClick={() => setWhole(true)}>
        {words.row.showCell}
      </button>
    </>
  )
}
