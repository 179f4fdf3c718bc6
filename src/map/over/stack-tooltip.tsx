import { describeWhenShort } from '../../i18n/describe-when'
import { formatList, formatNumber } from '../../i18n/format'
import { type ConflictEvent, localText } from '../../model/event'
import { type EventTable, NONE, type Row, type Rows } from '../../record/event-table'
import type { EventRecord } from '../../record/record'
import type { MapHost } from '../host/map-host'
import type { Scene } from '../host/scene'
import type { PlacedStack } from '../marks/place-stacks'
import { anchorBox } from './anchored'
import { ContestedNote } from './contested-note'
import { stackTitle } from './stack-name'
import { useAnchored } from './use-map-host'
import { useMapWords } from './use-map-words'
import './map-stacks.css'

/** Titles that a tooltip lists of a stack. */
const MOST_TITLES = 3

interface StackTooltipProps {
  readonly host: MapHost
  readonly scene: Scene
  readonly stack: PlacedStack
}

/** What the mark under the pointer is. The list and the ledger say the same to those who do not point. */
export function StackTooltip({ host, scene, stack }: StackTooltipProps) {
  const { record, table } = scene
  const { lang, words } = useMapWords()
  const box = useAnchored<HTMLDivElement>(host, () => anchorBox(host, stack))
  if (!host.project(stack.point)) return null
  const { rows, unit } = stack
  const [only] = rows
  const rest = rows.length - MOST_TITLES
  const latest = latestFirst(table, rows)
  return (
    <div class="map-tooltip" aria-hidden="true" data-part="map-tooltip" ref={box}>
      {rows.length === 1 && only !== undefined && !unit ? (
        <SingleEvent key={only} event={table.event(only)} record={record} />
      ) : (
        <>
          <strong>{stackTitle(stack, record, lang)}</strong>
          {Array.from({ length: Math.min(MOST_TITLES, rows.length) }, (_, index) => latest[index] ?? 0)
            .map((row) => table.event(row))
            .map((event) => (
              <p key={event.id} dir="auto">
                <span class="map-tooltip-quiet">{describeWhenShort(event.when, lang)}</span>{' '}
                {localText(event.title, lang)}
              </p>
            ))}
          {rest > 0 && <p class="map-tooltip-quiet">{words.moreEvents(formatNumber(rest, lang))}</p>}
          <ContestedNote table={table} rows={rows} />
        </>
      )}
    </div>
  )
}

/** A tooltip has room for no more. */
const MOST_SPEAKERS = 6

function SingleEvent({ event, record }: { event: ConflictEvent; record: EventRecord }) {
  const { lang, words, all } = useMapWords()
  const speakers = speakersOf(event)
    .slice(0, MOST_SPEAKERS)
    .map((name) => {
      const local = record.speakers.get(name)
      return local ? localText(local, lang) : name
    })
  return (
    <>
      <strong dir="auto">{localText(event.title, lang)}</strong>
      <p class="map-tooltip-quiet">
        {describeWhenShort(event.when, lang)} · {all.statuses[event.status]}
      </p>
      {speakers.length > 0 && <p>{words.saysWho(formatList(speakers, lang))}</p>}
    </>
  )
}

/** Who said it first, claim by claim; at most three. */
function speakersOf(event: ConflictEvent): readonly string[] {
  return [...new Set(event.claims.flatMap((claim) => claim.speaker[0] ?? []))].slice(0, 3)
}

/** So many are put in order of their last days; of more, the order of their first days must do. */
const MOST_SORTED = 5_000

export function latestFirst(table: EventTable, rows: Rows): ArrayLike<Row> {
  if (rows.length > MOST_SORTED) return rows.slice().reverse()
  const end = (row: Row) => table.end[row] ?? NONE
  return Array.from(rows).sort((a, b) => end(b) - end(a))
}
