import { useEffect, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import type { ConflictEvent } from '../../model/event'
import type { RowCells as Cells } from '../../record/opened-rows'
import type { EventRecord } from '../../record/record'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import './row-cells.css'

/** What the worker answered of a row; `failed` where it no longer can. */
type Answer = Cells | 'failed' | null

/** The row of a reader's file as it stands there: every cell that says something, and its line. */
export function RowCells({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  const answer = useCells(record, event.id)
  const [claim] = event.claims
  return (
    <section class="row-cells" data-part="row-cells" aria-labelledby="row-cells-title">
      <h3 id="row-cells-title">{words.event.rowTitle}</h3>
      <p class="quiet small">
        <bdi>{record.table.said?.file}</bdi>
        {words.listSeparator}
        {words.event.line(formatNumber(claim?.line ?? 0, lang))}
      </p>
      {answer === 'failed' ? (
        <p role="alert">{words.event.rowFailed}</p>
      ) : (
        answer && <CellList cells={answer} />
      )}
    </section>
  )
}

function CellList({ cells: { cells } }: { cells: Cells }) {
  return (
    <dl>
      {cells
        .filter(({ value }) => value !== '')
        .map(({ column, value }) => (
          <div key={column} data-column={column}>
            <dt>
              <bdi>{column}</bdi>
            </dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function useCells({ rows, table }: EventRecord, id: string): Answer {
  const [found, setFound] = useState<{ readonly id: string; readonly answer: Answer } | null>(null)
  useEffect(() => {
    let wanted = true
    const tell = (answer: Answer) => wanted && setFound({ id, answer })
    const row = table.rowOf(id)
    if (rows && row !== undefined)
      rows.cells(row).then(
        (cells) => tell(cells ?? 'failed'),
        () => tell('failed'),
      )
    return () => {
      wanted = false
    }
  }, [rows, table, id])
  return found?.id === id ? found.answer : null
}
