import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { writeKml } from './write-kml'

const SLIP = {
  title: 'Strikes by Russia & France',
  citation: 'Dateline.',
  link: 'https://maps.example/#v=1&t=2015-11-17..',
  view: 'v=1',
  exported: '2026-11-22',
  licence: 'CC BY 4.0',
}
const write = (...events: Parameters<typeof buildRecord>[0]) => writeKml(events, buildRecord(events), SLIP)

describe('the KML of a view', () => {
  it('gives each event its span of days and its point', () => {
    const kml = write(buildEvent({ id: 'a', days: '2015-11-17..2015-11-18' }))
    expect(kml).toContain('<TimeSpan><begin>2015-11-17</begin><end>2015-11-18</end></TimeSpan>')
    expect(kml).toContain('<Point><coordinates>39.00788,35.95283</coordinates></Point>')
    expect(kml).toContain('<styleUrl>#actor-russia</styleUrl>')
    expect(kml).toContain('<Data name="id"><value>a</value></Data>')
  })

  it('invents no point and no day', () => {
    const kml = write(buildEvent({ id: 'a', days: null, point: null }))
    expect(kml).not.toContain('<Point>')
    expect(kml).not.toContain('<TimeSpan>')
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
