import { type ConflictEvent, conductorsOf } from '../../model/event'
import type { Status } from '../../model/vocabulary'
import type { Codebooks } from '../export-slip'
import { element, xmlText } from './kml-element'

/** Colours as KML writes them. The label's is for a satellite picture, which is dark. */
interface Look {
  readonly icon: string
  readonly label: string
  readonly scale: number
}

/** What did not happen, or not yet: its mark is small, grey and half clear, whoever is said to have done it. */
const MUTED: readonly Status[] = ['denied', 'planned']
const MUTED_LOOK: Look = { icon: '99999999', label: '99cccccc', scale: 0.6 }

/** A dot is in no event id of ours: ids are unique in the whole file. */
const styleOfStatus = (status: Status) => `standing.${status}`
const styleOfActor = (id: string) => `actor.${id}`
const labelStyle = (style: string) => `label.${style}`
const OTHER = 'other'

const NO_ICON = element('IconStyle', element('scale', '0'))

/** `#rrggbb` as KML writes it, opaque: `ffbbggrr`. */
function kmlColour(hex: string): string {
  const [, red = '66', green = '66', blue = '66'] = /^#(..)(..)(..)$/.exec(hex) ?? []
  return `ff${blue}${green}${red}`.toLowerCase()
}

/**
 * A look on the viewer's own pin (a picture's address would make the viewer call a site), and on a label alone, for
 * a point that is only where the label goes.
 */
function stylesOf(id: string, { icon, label, scale }: Look): readonly string[] {
  const pin = element('IconStyle', element('color', icon) + element('scale', String(scale)))
  const words = element('LabelStyle', element('color', label))
  return [
    element('Style', pin, ` id="${xmlText(id)}"`),
    element('Style', NO_ICON + words, ` id="${xmlText(labelStyle(id))}"`),
  ]
}

/** Every style that an event may have. */
export function kmlStyles({ actors }: Codebooks): readonly string[] {
  return [
    ...[...actors.values()].flatMap(({ id, colour }) =>
      stylesOf(styleOfActor(id), { icon: kmlColour(colour.light), label: kmlColour(colour.dark), scale: 1 }),
    ),
    ...MUTED.flatMap((status) => stylesOf(styleOfStatus(status), MUTED_LOOK)),
    element('Style', NO_ICON, ` id="${labelStyle(OTHER)}"`),
  ]
}

/** `null`: the viewer's own pin, as it is. */
function markStyle({ actors }: Codebooks, event: ConflictEvent): string | null {
  if (MUTED.includes(event.status)) return styleOfStatus(event.status)
  const actor = conductorsOf(event).find((id) => actors.has(id))
  return event.kind === 'strike' && actor !== undefined ? styleOfActor(actor) : null
}

/** A place that is known well enough for a pin; of every other, the point is only where the label goes. */
function isPinned({ where }: ConflictEvent): boolean {
  const sharp = where.precision === 'site' || where.precision === 'town'
  return sharp && (where.among ?? []).length === 0
}

/** The event's reference to one of these styles. */
export function styleUrl(event: ConflictEvent, codebooks: Codebooks): string {
  const style = markStyle(codebooks, event)
  const id = isPinned(event) ? style : labelStyle(style ?? OTHER)
  return id === null ? '' : element('styleUrl', xmlText(`#${id}`))
}
