import { writeCivilDate } from '../../model/civil-date'
import type { ConflictEvent } from '../../model/event'
import { featureOf } from '../dateline/feature-of'
import { dayAfter } from '../event-cells'
import type { Codebooks, ExportSlip } from '../export-slip'
import type { EventWords } from '../format'
import { element, xmlText } from './kml-element'
import { kmlStyles, styleUrl } from './kml-styles'

/** Google Earth reads a description as HTML, so the text is escaped once more and its lines are joined. */
function description(lines: readonly string[]): string {
  return element('description', xmlText(lines.map(xmlText).join('<br/>')))
}

/**
 * KML's TimeSpan: dates without a clock, the first day and the day after the last. Readers take a date for its
 * midnight, where an event of one day would otherwise end as it begins; `when` among the data has both days inside.
 */
function timeSpan(event: ConflictEvent): string {
  if (!event.when) return ''
  const { window } = event.when
  const end = dayAfter(window)
  const ends = end === null ? '' : element('end', end)
  return element('TimeSpan', element('begin', writeCivilDate(window.start)) + ends)
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

function placemark(event: ConflictEvent, codebooks: Codebooks, words: EventWords): string {
  const parts = [
    element('name', xmlText(words.title)),
    // Where there is a description, Google Earth shows nothing of the data below.
    description([words.summary, '', words.status, words.when, words.place, '', ...words.claims]),
    timeSpan(event),
    styleUrl(event, codebooks),
    extendedData(event),
    event.point ? element('Point', element('coordinates', event.point.join(','))) : '',
  ]
  return element('Placemark', parts.join('\n'), ` id="${xmlText(event.id)}"`)
}

/** The shown events as KML 2.2 for Google Earth; an event without an honest point has no geometry. */
export function writeKml(
  events: readonly ConflictEvent[],
  codebooks: Codebooks,
  slip: ExportSlip,
  wordsOf: (event: ConflictEvent) => EventWords,
): string {
  const body = [
    element('name', xmlText(slip.title)),
    description([slip.citation, slip.link, slip.licence]),
    ...kmlStyles(codebooks),
    ...events.map((event) => placemark(event, codebooks, wordsOf(event))),
  ].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">${element('Document', body)}</kml>\n`
}
