import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readRecord, recordFiles } from '../files/dateline/read-record'
import { buildLayer } from './build-layer'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

function build(change?: (seeds: LooseSeeds) => void): ReadonlyMap<string, string> {
  const { data, problems } = buildLayer(smallSeeds(change), smallOutlines())
  expect(problems).toEqual([])
  if (!data) throw new Error('nothing was built')
  return data
}

function text(data: ReadonlyMap<string, string>, path: string): string {
  return data.get(path) ?? ''
}

/** Parsed JSON of a built file, as loose as the fixture. */
// biome-ignore lint/suspicious/noExplicitAny: read back for comparison with literals
function json(data: ReadonlyMap<string, string>, path: string): any {
  return JSON.parse(text(data, path))
}

describe('the event layer', () => {
  it('holds a feature of the contract, keys in its order', () => {
    const [, , strike] = json(build(), 'events.geojson').features
    expect(JSON.stringify(strike)).toBe(
      JSON.stringify({
        type: 'Feature',
        id: 'france-strikes-raqqa-2015-11-17',
        geometry: { type: 'Point', coordinates: [39.5558, 35.99872] },
        properties: {
          title: 'Title of france-strikes-raqqa-2015-11-17',
          summary: 'A summary.',
          title_ar: 'عنوان',
          summary_ar: 'ملخص.',
          kind: 'strike',
          state: 'active',
          status: 'confirmed',
          actors: [{ actor: 'france', role: 'conducted', basis: 'declared' }],
          when: { start: '2015-11-17', end: '2015-11-17', precision: 'day' },
          where: {
            place: 'raqqa',
            name: '50 km east of Raqqa',
            country: 'SY',
            precision: 'offset',
            radiusKm: null,
            bearingDeg: 90,
            distanceKm: 50,
            of: 'raqqa',
          },
          strikes: { min: 10, max: 10 },
          countedIn: 'france-strikes-2015-11',
          harm: [],
          claims: [
            {
              document: '900_small',
              article: 'first',
              line: 2,
              passage: 'b'.repeat(64),
              speaker: ['French Army', 'Example Wire'],
              origin: 'french-army',
              stance: 'confirms',
              says: 'Jets hit the town ten times',
              says_ar: 'قصفت الطائرات البلدة عشر مرات',
              published: '2015-11-18',
              strikes: { min: 10, max: 10 },
              when: {
                start: '2015-11-17',
                end: '2015-11-17',
                precision: 'day',
                expression: 'weekday:tuesday',
              },
            },
          ],
          links: [{ event: 'france-strikes-2015-11', relation: 'part-of' }],
        },
      }),
    )
  })

  it('orders events by first day, then id', () => {
    const ids = json(build(), 'events.geojson').features.map(({ id }: { id: string }) => id)
    expect(ids).toEqual([
      'syria-shells-east-2015-11',
      'france-strikes-2015-11',
      'france-strikes-raqqa-2015-11-17',
    ])
  })

  it('has no geometry for a country, and says null', () => {
    const [, total] = json(build(), 'events.geojson').features
    expect(total.geometry).toBeNull()
  })

  it('is one feature a line, with a hash over the features without spaces', () => {
    const data = build()
    const lines = text(data, 'events.geojson').split('\n')
    expect(lines).toHaveLength(6)
    const features = JSON.stringify(json(data, 'events.geojson').features)
    const hash = `sha256:${createHash('sha256').update(features).digest('hex')}`
    expect(lines[0]).toBe(
      `{"type":"FeatureCollection","dateline":{"version":1,"hash":"${hash}"},"features":[`,
    )
  })

  it('says on the event why its point is outside its country, when the place does', () => {
    const data = build(({ places, events }) => {
      Object.assign(places.places[0], { lon: 35, note: 'Drawn over the border.' })
      events.events[2].where = { place: 'raqqa', precision: 'town' }
    })
    expect(json(data, 'events.geojson').features[2].properties.where.note).toBe('Drawn over the border.')
  })

  it('says what lies inside an area, after what it is among', () => {
    const data = build(({ events }) => {
      const where = { place: 'raqqa', precision: 'near', radiusKm: 20, contains: ['raqqa'], note: 'Told.' }
      events.events[2].where = where
    })
    expect(JSON.stringify(json(data, 'events.geojson').features[2].properties.where)).toBe(
      '{"place":"raqqa","name":"Raqqa","country":"SY","precision":"near","radiusKm":20,"contains":["raqqa"],"note":"Told."}',
    )
  })

  it('keeps a tombstone', () => {
    const data = build(({ events }) => Object.assign(events.events[0], { state: 'withdrawn' }))
    expect(json(data, 'events.geojson').features[0].properties.state).toBe('withdrawn')
  })

  it('is read by the page without a problem', () => {
    const data = build()
    const { value, problems } = readRecord(recordFiles((name) => json(data, name)))
    expect(problems).toEqual([])
    expect(value?.table.size).toBe(3)
  })
})

describe('the other files', () => {
  it('are the codebooks, without what only the pipeline needs', () => {
    const data = build()
    expect(text(data, 'places.json').split('\n')[1]).toBe(
      '{"id":"east","name":{"en":"East","ar":"East"},"country":"SY","admin1":null,"lon":40,"lat":35,"kind":"province","aliases":[],"source":"By hand"},',
    )
    expect(text(data, 'actors.json').split('\n')[1]).toBe(
      '{"id":"france","label":{"en":"France","ar":"France"},"kind":"state","memberOf":"coalition","aliases":[],"colour":{"light":"#1040a0","dark":"#1040a0"},"symbol":"triangle"},',
    )
    expect(Object.keys(json(data, 'documents.json')[0])).toEqual([
      'id',
      'sha256',
      'outlet',
      'headline',
      'articles',
    ])
    expect(json(data, 'speakers.json')).toEqual({
      'Example Wire': 'وكالة المثال',
      'French Army': 'الجيش الفرنسي',
    })
  })

  it('account for every line that is not blank', () => {
    const { documents, totals } = json(build(), 'build-report.json')
    expect(documents[0]).toMatchObject({
      id: '900_small',
      lines: 5,
      cited: 3,
      setAside: 2,
      articles: 2,
      claims: 3,
    })
    expect(documents[0].byReason).toMatchObject({ headline: 1, byline: 1, opinion: 0 })
    expect(totals).toMatchObject({ documents: 1, events: 3, lines: 5, cited: 3, setAside: 2 })
  })

  it('carry the history over as it is, where there is one', () => {
    const files = smallSeeds().set('history.json', '[ ]\n')
    expect(buildLayer(files, smallOutlines()).data?.get('history.json')).toBe('[ ]\n')
    expect(build().has('history.json')).toBe(false)
  })
})

describe('the bytes', () => {
  it('are the same twice, and whatever the order of the records (but actors, whose order is the layers’)', () => {
    const shuffled = build(({ places, events, document }) => {
      for (const list of [places.places, events.events, document.claims, document.uncoded]) list.reverse()
      document.articles.reverse()
      document.speakers = Object.fromEntries(Object.entries(document.speakers).reverse())
    })
    expect([...shuffled]).toEqual([...build()])
  })
})
