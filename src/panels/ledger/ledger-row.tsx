import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { describeKnownStrikes } from '../../i18n/describe-counts'
import { describeHarm, describeToll } from '../../i18n/describe-harm'
import { describePlaceShort } from '../../i18n/describe-place'
import { describeWhenShort } from '../../i18n/describe-when'
import { formatList, formatNumber } from '../../i18n/format'
import type { Messages } from '../../i18n/messages/en/page'
import { type ConflictEvent, localText } from '../../model/event'
import { isLayeredAs } from '../../record/layered-by'
import { type RowColumns, wordAt } from '../../record/row-columns'
import { StatusLabel } from '../../ui/status-label'
import { ActorSymbol } from '../../ui/symbol'
import { useApp } from '../../ui/use-app'
import { useDialogMessages } from '../../ui/use-dialog-messages'
import { useStore } from '../../ui/use-store'
import type { Cell } from './grid-keys'
import { CARRIED, FILE_CARRIED } from './ledger-columns'
import { actorNames, type Column } from './ledger-sort'

/** One event of the ledger. While time plays, rows whose own facts are the same are not drawn again. */
export function LedgerRow({
  event,
  columns,
  index,
  focusColumn,
  selected,
  lit,
  onCell,
  measure,
}: {
  event: ConflictEvent
  columns: readonly Column[]
  /** 0 for the first event of the list. */
  index: number
  focusColumn: number | null
  selected: boolean
  lit: boolean
  onCell: (cell: Cell) => void
  measure: (element: HTMLElement | null) => void
}) {
  const { actions } = useApp()
  const { lang } = useDialogMessages()
  return useMemo(
    () => (
      <tr
        class={lit ? 'ledger-row lit' : 'ledger-row'}
        ref={measure}
        data-event={event.id}
        data-index={index}
        aria-rowindex={index + 2}
        aria-selected={selected}
        onClick={() => actions.openEvent(event.id)}
        onPointerEnter={() => actions.light([event.id])}
        onPointerLeave={() => actions.light([])}
      >
        {columns.map((column, place) => (
          <td
            key={column}
            class={`column-${column}`}
            tabIndex={focusColumn === place ? 0 : -1}
            onFocus={() => onCell({ row: index + 1, column: place })}
          >
            <CellContent event={event} column={column} columns={columns} />
          </td>
        ))}
      </tr>
    ),
    [event, columns, index, focusColumn, selected, lit, onCell, measure, actions, lang],
  )
}

/** More would fill the row. */
const MOST_SYMBOLS = 12

interface ContentProps {
  readonly event: ConflictEvent
  readonly column: Column
  /** Those that there is room for. */
  readonly columns: readonly Column[]
}

function CellContent({ event, column, columns }: ContentProps) {
  const { lang, words } = useDialogMessages()
  const record = useStore((state) => state.record)
  switch (column) {
    case 'date':
      return <span class="number">{describeWhenShort(event.when, lang)}</span>
    case 'place':
      return <bdi>{describePlaceShort(event.where, record, lang)}</bdi>
    case 'kind':
      return <>{words.kinds[event.kind]}</>
    case 'actors':
      return <Actors event={event} />
    case 'status':
      return <StatusLabel status={event.status} />
    case 'strikes':
      return <Strikes event={event} />
    case 'killed':
      return <Killed event={event} />
    case 'title':
      return <Title event={event} columns={columns} />
  }
}

function Actors({ event }: { event: ConflictEvent }) {
  const { lang } = useDialogMessages()
  const record = useStore((state) => state.record)
  const doers = event.actors.filter((entry) => entry.role === 'conducted').map((entry) => entry.actor)
  return (
    <span class="ledger-actors">
      {(record.table.said ? isLayeredAs(record, null) : event.kind === 'strike') &&
        [...new Set(doers)]
          .slice(0, MOST_SYMBOLS)
          .map((actor) => <ActorSymbol key={actor} actor={actor} sizePx={12} />)}
      <bdi>{formatList(actorNames(event, record, lang), lang)}</bdi>
    </span>
  )
}

function Strikes({ event }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  if (event.kind !== 'strike') return <>{words.ledger.noStrikes}</>
  if (!event.strikes) return <span class="quiet">{words.ledger.unknownStrikes}</span>
  const { min, max } = event.strikes
  const text =
    min === max
      ? formatNumber(max, lang)
      : words.counts.range(formatNumber(min, lang), formatNumber(max, lang))
  return (
    <span class="number" title={describeKnownStrikes(event.strikes, lang)}>
      {text}
    </span>
  )
}

/** People killed, as far as the file tells. */
function Killed({ event: { harm } }: { event: ConflictEvent }) {
  const { lang, words } = useDialogMessages()
  const [killed] = harm
  if (!killed) return <span class="quiet">{words.ledger.unknownStrikes}</span>
  return <span class="number">{describeToll(killed, lang)}</span>
}

/** Has the event anything to say for this column? */
function isTold({ actors, strikes, harm }: ConflictEvent, column: Column): boolean {
  if (column === 'killed') return harm.length > 0
  if (column === 'actors') return actors.length > 0
  return column !== 'strikes' || strikes !== null
}

/** The title, with what the columns say that there is no room for. */
function Title({ event, columns }: { event: ConflictEvent; columns: readonly Column[] }) {
  const { lang, words } = useDialogMessages()
  const said = useStore(({ record }) => record.table.said)
  const carried = (said ? FILE_CARRIED : CARRIED).filter(
    (column) => !columns.includes(column) && isTold(event, column),
  )
  return (
    <>
      <bdi>{said ? whatOf(event, said, words) : localText(event.title, lang)}</bdi>
      {carried.length > 0 && (
        <span class="ledger-more quiet small">
          {carried.map((column, index) => (
            <Fragment key={column}>
              {index > 0 && ' · '}
              <Carried event={event} column={column} columns={columns} />
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}

/** What another column would say, as it can be understood without its heading. */
function Carried({ event, column, columns }: ContentProps) {
  const { lang } = useDialogMessages()
  if (column === 'strikes' && event.strikes) return <>{describeKnownStrikes(event.strikes, lang)}</>
  const [killed] = event.harm
  if (column !== 'killed' || !killed) return <CellContent event={event} column={column} columns={columns} />
  const { who, toll } = describeHarm(killed, lang)
  return (
    <>
      {who}: {toll}
    </>
  )
}

/** What happened, in the words of a reader's file, or the kind that the page reads it as. */
function whatOf(
  { claims, kind }: ConflictEvent,
  { eventType, line }: RowColumns,
  { kinds }: Messages,
): string {
  const row = line.indexOf(claims[0]?.line ?? 0)
  return wordAt(eventType, row) || kinds[kind]
}
