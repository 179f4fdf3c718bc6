import { type ConflictEvent, conductorsOf } from '../model/event'
import type { Actor } from '../model/record'
import type { Codebooks, ExportSlip } from './export-slip'
import { civilDates, featureOf } from './feature-of'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text that XML 1.0 can hold: markup escaped, what XML forbids replaced. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes}>${content}</${name}>`
}

/** Google Earth reads a description as HTML, so the text is escaped once more and its lines are joined. */
function description(lines: readonly string[]): string {
  return element('description', xmlText(lines.map(xmlText).join('<br/>')))
}

/** `#rrggbb` as KML writes it, opaque: `ffbbggrr`. */
function kmlColour(hex: string): string {
  const [, red = '66', green = '66', blue = '66'] = /^#(..)(..)(..)$/.exec(hex) ?? []
  return `ff${blue}${green}${red}`.toLowerCase()
}

/** The actor's colour on the viewer's own pin: a picture's address would make the viewer call a site. */
function styleOf(actor: Actor): string {
  const style = element('IconStyle', element('color', kmlColour(actor.colour.light)))
  return element('Style', style, ` id="${xmlText(`actor-${actor.id}`)}"`)
}

function styleUrl(event: ConflictEvent, codebooks: Codebooks): string {
  const actor = conductorsOf(event).find((id) => codebooks.actors.has(id))
  return event.kind === 'strike' && actor !== undefined ? element('styleUrl', xmlText(`#actor-${actor}`)) : ''
}

/** KML's TimeSpan: dates without a clock, both days inside. */
function timeSpan(event: ConflictEvent): string {
  if (!event.when) return ''
  const { start, end } = civilDates(event.when.window)
  return element('TimeSpan', element('begin', start) + element('end', end))
}

/** Every property of the feature; lists and objects as JSON, unknown left out. */
function extendedData(event: ConflictEvent): string {
  const entries = Object.entries({ id: event.id, ...featureOf(event).properties })
  const data = entries
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return element('Data', element('value', xmlText(text)), ` name="${xmlText(name)}"`)
    })
  return element('ExtendedData', data.join(''))
}

function placemark(event: ConflictEvent, codebooks: Codebooks): string {
  const outlets = new Map(codebooks.documents.map((document) => [document.id, document.outlet]))
  const claims = event.claims.map(
    (claim) =>
      `${claim.stance}: ${claim.says.en} (${claim.speaker.join(', ')}; ${outlets.get(claim.document) ?? claim.document}, line ${claim.line})`,
  )
  const parts = [
    element('name', xmlText(event.title.en)),
    description([event.summary.en, '', ...claims]),
    timeSpan(event),
    styleUrl(event, codebooks),
    extendedData(event),
    event.point ? element('Point', element('coordinates', event.point.join(','))) : '',
  ]
  return element('Placemark', parts.join('\n'), ` id="${xmlText(event.id)}"`)
}

/** The shown events as KML 2.2 for Google Earth; an event without an honest point has no geometry. */
export function writeKml(events: readonly ConflictEvent[], codebooks: Codebooks, slip: ExportSlip): string {
  const body = [
    element('name', xmlText(slip.title)),
    description([slip.citation, slip.link, slip.licence]),
    ...[...codebooks.actors.values()].map(styleOf),
    ...events.map((event) => placemark(event, codebooks)),
  ].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">${element('Document', body)}</kml>\n`
}
