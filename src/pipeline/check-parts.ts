import { expecting, type Finding } from './problem'
import type { SeedIndex } from './seed-index'
import type { EventSeed } from './seed-schema'

/** The days of a part are within its whole's days, or its `when.note` names the whole and so says why not. */
export function checkParts({ when, links }: EventSeed, index: SeedIndex): Finding[] {
  if (!when) return []
  return links.flatMap(({ event, relation }) => {
    const whole = relation === 'part-of' ? index.events.get(event)?.when : null
    if (!whole) return []
    const inside = whole.start <= when.start && when.end <= whole.end
    return expecting(
      inside || names(when.note ?? '', event),
      'when',
      `${when.start}..${when.end}`,
      `days inside those of ${event}, ${whole.start}..${whole.end}, or a note that names it`,
    )
  })
}

/** Does the note hold this id, not only as a piece of a longer one? */
function names(note: string, id: string): boolean {
  return new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9]|-[a-z0-9])`).test(note)
}
