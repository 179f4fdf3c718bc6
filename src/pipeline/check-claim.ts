import { checkHarm, checkStrikes } from './check-counts'
import { checkResolution, checkSpan } from './check-dates'
import { checkWhere } from './check-where'
import type { CodedClaim } from './group-claims'
import type { Outlines } from './outlines'
import { expecting, type Finding, under } from './problem'
import type { SeedIndex } from './seed-index'
import type { ClaimSeed, EventSeed } from './seed-schema'

/** One claim against its article, its event and the codebooks. */
export function checkClaim(coded: CodedClaim, index: SeedIndex, outlines: Outlines | null): Finding[] {
  const { claim, article, document } = coded
  const event = index.events.get(claim.event)
  return [
    ...expecting(event !== undefined, 'event', claim.event, 'an event of seeds/events'),
    ...expecting(article !== undefined, 'article', claim.article, `an article of ${document.id}`),
    ...checkLine(coded, index.passages.get(document.id)),
    ...(claim.strikes ? checkStrikes(claim.strikes) : []),
    ...checkHarm(claim.harm ?? []),
    ...under('where', claim.where ? checkWhere(claim.where, index.places, outlines) : []),
    ...under('when', claim.when ? checkSpan(claim.when) : []),
    ...under('when', claim.when && article ? checkResolution(claim.when, article) : []),
    ...(event ? checkAgainstEvent(claim, event) : []),
  ]
}

function checkLine({ claim, article }: CodedClaim, passages: readonly string[] | undefined): Finding[] {
  const hash = passages?.[claim.line - 1]
  const inside = !article || (claim.line >= article.firstLine && claim.line <= article.lastLine)
  const lines = `a line of its article, ${article?.firstLine} to ${article?.lastLine}`
  return [
    ...expecting(
      !passages || hash !== undefined,
      'line',
      claim.line,
      `a line of the text, 1 to ${passages?.length}`,
    ),
    ...expecting(!passages || hash !== '', 'line', claim.line, 'a line that is not blank'),
    ...expecting(inside, 'line', claim.line, lines),
  ]
}

function checkAgainstEvent({ strikes, when }: ClaimSeed, event: EventSeed): Finding[] {
  const { kind } = event
  const meets = !when || !event.when || (when.start <= event.when.end && event.when.start <= when.end)
  return [
    ...expecting(
      !strikes || kind === 'strike',
      'strikes',
      strikes,
      `nothing, about an event of kind ${kind}`,
    ),
    ...expecting(
      meets,
      'when',
      `${when?.start}..${when?.end}`,
      `days that meet the event’s, ${event.when?.start}..${event.when?.end}`,
    ),
  ]
}
