import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { loadMessages, loadWords } from '../../i18n/messages'
import { PLACE_PRECISIONS } from '../../model/vocabulary'
import { eventWords } from '../../panels/share/event-words'
import { writeKml } from './write-kml'

beforeAll(() => loadWords('dialog', 'en'))

const SLIP = {
  title: 'Strikes by Russia & France',
  citation: 'Dateline.',
  link: 'https://maps.example/#v=1&t=2015-11-17..',
  view: 'v=1',
  exported: '2026-11-22',
  licence: 'CC BY 4.0',
}
const write = (...events: Parameters<typeof buildRecord>[0]) => {
  const record = buildRecord(events)
  return writeKml(events, record, SLIP, (event) => eventWords(event, record, 'en'))
}
/** The style that an event's mark has, as XML. */
const styleOf = (kml: string) => {
  const id = /<styleUrl>#(.+?)<\/styleUrl>/.exec(kml)?.[1]
  return new RegExp(`<Style id="${id}">(.*?)</Style>`).exec(kml)?.[1]
}
const SHARP = buildEvent({ id: 'a' }).where

describe('the KML of a view', () => {
  it('gives each event its span of days and its point', () => {
    const kml = write(buildEvent({ id: 'a', days: '2015-11-17..2015-11-18' }))
    expect(kml).toContain('<TimeSpan><begin>2015-11-17</begin><end>2015-11-19</end></TimeSpan>')
    expect(kml).toContain('"start":"2015-11-17","end":"2015-11-18"'.replaceAll('"', '&quot;'))
    expect(kml).toContain('<Point><coordinates>39.00788,35.95283</coordinates></Point>')
    expect(kml).toContain('<styleUrl>#actor.russia</styleUrl>')
    expect(kml).toContain('<Data name="id"><value>a</value></Data>')
  })

  it.each([
    ['2015-11-17..2015-11-17', '2015-11-17', '2015-11-18'],
    ['2015-11-30..2015-11-30', '2015-11-30', '2015-12-01'],
    ['2015-12-31..2015-12-31', '2015-12-31', '2016-01-01'],
    ['2016-02-01..2016-02-29', '2016-02-01', '2016-03-01'],
  ])('ends a span at the midnight after its last day: %s', (days, begin, end) => {
    const kml = write(buildEvent({ id: 'a', days }))
    expect(kml).toContain(`<TimeSpan><begin>${begin}</begin><end>${end}</end></TimeSpan>`)
  })

  it('has no end after the last day that a file can name', () => {
    const kml = write(buildEvent({ id: 'a', days: '9999-12-31' }))
    expect(kml).toContain('<TimeSpan><begin>9999-12-31</begin></TimeSpan>')
  })

  it('has an id once in the file, also for an event that is called as a style might be', () => {
    const kml = write(buildEvent({ id: 'actor-russia' }))
    const ids = [...kml.matchAll(/ id="(.+?)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('invents no point and no day', () => {
    const kml = write(buildEvent({ id: 'a', days: null, point: null }))
    expect(kml).not.toContain('<Point>')
    expect(kml).not.toContain('<TimeSpan>')
  })

  it.each(['denied', 'planned'] as const)(
    'does not draw a %s strike as one that its actor made',
    (status) => {
      const kml = write(buildEvent({ id: 'a', status }))
      expect(kml).toContain(`<styleUrl>#standing.${status}</styleUrl>`)
      expect(styleOf(kml)).toBe('<IconStyle><color>99999999</color><scale>0.6</scale></IconStyle>')
      expect(styleOf(write(buildEvent({ id: 'a', status, where: { ...SHARP, precision: 'near' } })))).toBe(
        '<IconStyle><scale>0</scale></IconStyle><LabelStyle><color>99cccccc</color></LabelStyle>',
      )
    },
  )

  it.each(PLACE_PRECISIONS)('puts a pin only where the place is known: %s', (precision) => {
    const sharp = precision === 'site' || precision === 'town'
    for (const shape of [{ by: ['russia'] }, { by: [], kind: 'statement' as const }]) {
      const kml = write(buildEvent({ id: 'a', where: { ...SHARP, precision }, ...shape }))
      expect(styleOf(kml)?.startsWith('<IconStyle><scale>0</scale></IconStyle>') ?? false).toBe(!sharp)
    }
  })

  it('puts no pin on one of several places', () => {
    const kml = write(buildEvent({ id: 'a', where: { ...SHARP, among: ['raqqa', 'mosul'] } }))
    expect(kml).toContain('<styleUrl>#label.actor.russia</styleUrl>')
    expect(kml).toContain('Among raqqa and mosul; how much fell on each is not told')
  })

  it('says in the description what its marks cannot: status, days and place', () => {
    const where = { ...SHARP, precision: 'near' as const, radiusKm: 20 }
    const kml = write(buildEvent({ id: 'a', status: 'denied', where }))
    const lines = [
      'a',
      '',
      'Denied. Only a party to the fighting says so, and the accused denies it. It adds nothing to any count.',
      'Tuesday, 17 November 2015',
      'Near Raqqa, Syria, within about 20 km',
      '',
      'asserts: It happened. (Outlet; d1, line 1)',
    ]
    expect(kml).toContain(`<description>${lines.join('&lt;br/&gt;')}</description>`)
  })

  it('keeps markup as text, also where Google Earth reads HTML', () => {
    const kml = write(buildEvent({ id: 'a', title: { en: '<b>&' }, summary: { en: '<img onerror=x>' } }))
    expect(kml).toContain('<name>&lt;b&gt;&amp;</name>')
    expect(kml).toContain('&amp;lt;img onerror=x&amp;gt;')
    expect(kml).toContain('<name>Strikes by Russia &amp; France</name>')
  })

  it('replaces what XML cannot hold', () => {
    expect(write(buildEvent({ id: 'a', title: { en: 'a\u0000\ud800b' } }))).toContain(
      '<name>a\ufffd\ufffdb</name>',
    )
  })

  it('calls no other site', () => {
    expect(write(buildEvent({ id: 'a' })).match(/https?:\/\/[^<"\s]+?(?=["<]|&lt;)/g)).toEqual([
      'http://www.opengis.net/kml/2.2',
      'https://maps.example/#v=1&amp;amp;t=2015-11-17..',
    ])
  })
})

it('speaks the page’s language throughout: names, words of the marks, and who says so', async () => {
  await loadMessages('ar')
  const event = buildEvent({
    id: 'a',
    title: { en: 'Strike', ar: 'ضربة' },
    summary: { en: 'A strike.', ar: 'ضربة جوية.' },
    claims: [{ says: { en: 'It happened.', ar: 'حدث.' }, stance: 'denies', speaker: ['A', 'B'] }],
  })
  const record = {
    ...buildRecord([event]),
    speakers: new Map([['A', { en: 'A', ar: 'أ' }]]),
  }
  const kml = writeKml([event], record, SLIP, (one) => eventWords(one, record, 'ar'))
  expect(kml).toContain('<name>ضربة</name>')
  expect(kml).toMatch(
    /<description>ضربة جوية\..*منقول\..*17 تشرين الثاني 2015.*ينفي: حدث\. \(أ، B؛ .*، السطر 1\)/,
  )
})
