import { describeWhenShort } from '../../i18n/describe-when'
import { formatList, formatNumber } from '../../i18n/format'
import { type ConflictEvent, localText } from '../../model/event'
import { useStore } from '../../ui/use-store'
import type { OpenMap } from '../host/open-map'
import type { PlacedStack } from '../marks/place-stacks'
import { anchorFor } from './anchored'
import { stackName } from './stack-name'
import { useMapWords } from './use-map-words'

/** Titles that a tooltip lists of a stack. */
const MOST_TITLES = 3

/** What the mark under the pointer is. The list and the ledger say the same to those who do not point. */
export function StackTooltip({ map, stack }: { map: OpenMap; stack: PlacedStack }) {
  const record = useStore((state) => state.record)
  const { lang, words, all } = useMapWords()
  const place = anchorFor(map, stack)
  if (!place) return null
  const { events } = stack
  const [only] = events
  const rest = events.length - MOST_TITLES
  return (
    <div
      class="map-tooltip"
      aria-hidden="true"
      data-part="map-tooltip"
      style={{ left: `${place.leftPx}px`, top: `${place.topPx}px`, transform: place.shift }}
    >
      {events.length === 1 && only ? (
        <SingleEvent event={only} />
      ) : (
        <>
          <strong>
            {words.stackTitle(
              stackName(stack, record, lang),
              all.counts.events(events.length, formatNumber(events.length, lang)),
            )}
          </strong>
          {latestFirst(events)
            .slice(0, MOST_TITLES)
            .map((event) => (
              <p key={event.id} dir="auto">
                <span class="map-tooltip-quiet">{describeWhenShort(event.when, lang)}</span>{' '}
                {localText(event.title, lang)}
              </p>
            ))}
          {rest > 0 && <p class="map-tooltip-quiet">{words.moreEvents(formatNumber(rest, lang))}</p>}
        </>
      )}
    </div>
  )
}

function SingleEvent({ event }: { event: ConflictEvent }) {
  const record = useStore((state) => state.record)
  const { lang, words, all } = useMapWords()
  const speakers = speakersOf(event).map((name) => {
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

export function latestFirst(events: readonly ConflictEvent[]): readonly ConflictEvent[] {
  const end = (event: ConflictEvent) => event.when?.window.end ?? Number.NEGATIVE_INFINITY
  return [...events].sort((a, b) => end(b) - end(a))
}
