import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../tests/fixtures/build-event'
import type { Place, SourceDocument } from '../model/codebooks'
import type { ConflictEvent } from '../model/event'
import { idsAt } from './event-table'
import { joinRecord } from './join-record'

const day = (text: string) => windowOf(text).start
const raqqa = { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: 5 } as const

function place(id: string, lon: number | null, lat: number | null): Place {
  return {
    id,
    name: { en: id },
    country: null,
    admin1: null,
    lon,
    lat,
    kind: 'town',
    aliases: [],
    source: '',
  }
}

const PLACES = [
  place('syria', 38, 35),
  place('iraq', 44, 33),
  place('west', -90, 0),
  place('east', 90, 0),
  place('no-lon', null, 0),
  place('no-lat', 0, null),
]
const DOCUMENT: SourceDocument = {
  id: 'd1',
  sha256: '',
  outlet: 'Outlet',
  headline: 'Headline',
  articles: [
    {
      id: 'a1',
      firstLine: 1,
      lastLine: 9,
      published: day('2015-12-03'),
      publishedEarliest: day('2015-12-03'),
      publishedLatest: day('2015-12-03'),
      precision: 'day',
      evidence: '',
    },
  ],
}

function recordOf(events: readonly ConflictEvent[]) {
  return joinRecord(events, {
    hash: '',
    actors: [],
    places: PLACES,
    documents: [DOCUMENT],
    speakers: new Map(),
    footprints: new Map(),
  })
}

describe('the facts of a record', () => {
  it('are worked out once, each when it is first asked for', () => {
    const { facts } = buildRecord([buildEvent({ id: 'a' })])
    expect(facts.publicationDays).toBe(facts.publicationDays)
    expect(facts.rows).toBe(facts.rows)
    expect(facts.totals).toBe(facts.totals)
    expect(Object.keys(facts)).toContain('linksTo')
  })

  it('hold the days of its dated strikes alone', () => {
    const talks = buildEvent({ id: 'talks', days: '2014-01-01', kind: 'diplomacy', by: [] })
    const undated = buildEvent({ id: 'undated', days: null })
    const strikes = [
      buildEvent({ id: 'a', days: '2015-11-10..2015-11-20' }),
      buildEvent({ id: 'b', days: '2015-11-12' }),
    ]
    expect(recordOf([talks, ...strikes, undated]).facts.strikeExtent).toEqual({
      start: day('2015-11-10'),
      end: day('2015-11-21'),
    })
    expect(recordOf([talks, undated]).facts.strikeExtent).toBeNull()
  })

  it('count the strikes of the whole record, and the coalition’s with its members’ where that is asked', () => {
    const strikes = { min: 2, max: 3 }
    const { facts } = buildRecord([
      buildEvent({ id: 'a', by: ['france'], strikes }),
      buildEvent({ id: 'b', by: ['us-led-coalition'], days: '2015-11-20', strikes }),
    ])
    expect(facts.layers).toEqual(['us-led-coalition', 'france'])
    expect(facts.totals.all.strikes).toEqual({ min: 4, max: 6, unknown: 0 })
    expect(facts.totals.byLayer.map(({ events }) => events)).toEqual([1, 1])
    expect(facts.totalsWithMembers.byLayer.map(({ events }) => events)).toEqual([2, 1])
  })

  it('name the rows of totals that other events are counted in', () => {
    const { facts, table } = recordOf([
      buildEvent({ id: 'part', days: '2015-11-01', countedIn: 'total' }),
      buildEvent({ id: 'total', days: '2015-11-02' }),
    ])
    expect(idsAt(table, Uint32Array.from(facts.cumulative))).toEqual(['total'])
  })

  it('count each cited document once', () => {
    const { facts } = recordOf([
      buildEvent({ id: 'a', claims: [{ document: 'd1' }, { document: 'd2' }] }),
      buildEvent({ id: 'b', claims: [{ document: 'd1' }] }),
    ])
    expect(facts.citedDocuments).toBe(2)
  })

  it('place an event without a point at those places it is among whose point is known', () => {
    const among = ['west', 'no-lon', 'no-lat', 'nowhere', 'east']
    const { facts } = recordOf([
      buildEvent({ id: 'a-among', point: null, where: { ...raqqa, among } }),
      buildEvent({ id: 'b-point', where: { ...raqqa, among } }),
      buildEvent({ id: 'c-none', point: null }),
      buildEvent({ id: 'd-lost', point: null, where: { ...raqqa, among: ['nowhere'] } }),
    ])
    expect([...facts.pointsAmong]).toEqual([
      [
        0,
        [
          [0.25, 0.5],
          [0.75, 0.5],
        ],
      ],
    ])
  })

  it('list the rows of each place', () => {
    const { facts } = recordOf([
      buildEvent({ id: 'a' }),
      buildEvent({ id: 'b', where: { ...raqqa, place: 'homs' } }),
      buildEvent({ id: 'c' }),
    ])
    expect([...facts.rowsOfPlace]).toEqual([
      ['raqqa', Uint32Array.of(0, 2)],
      ['homs', Uint32Array.of(1)],
    ])
  })

  it('turn the links round: by event, which others state one to it', () => {
    const { facts } = recordOf([
      buildEvent({ id: 'a', links: [{ event: 'c', relation: 'denies' }] }),
      buildEvent({
        id: 'b',
        links: [
          { event: 'c', relation: 'part-of' },
          { event: 'a', relation: 'follows' },
        ],
      }),
      buildEvent({ id: 'c' }),
    ])
    expect([...facts.linksTo]).toEqual([
      [
        'c',
        [
          { event: 'a', relation: 'denies' },
          { event: 'b', relation: 'part-of' },
        ],
      ],
      ['a', [{ event: 'b', relation: 'follows' }]],
    ])
  })
})

describe('days that stay as long as they are on the axis', () => {
  it('are those of an event of at most sixteen days, and of each publication, each once', () => {
    const { facts } = recordOf([
      buildEvent({ id: 'a', days: '2015-11-01..2015-11-16' }),
      buildEvent({ id: 'b', days: '2015-11-01..2015-11-16' }),
      buildEvent({ id: 'c', days: '2015-10-01..2015-10-17' }),
      buildEvent({ id: 'd', days: null }),
    ])
    expect(facts.busy).toEqual([
      { start: day('2015-11-01'), end: day('2015-11-17') },
      { start: day('2015-12-01'), end: day('2015-12-02') },
      { start: day('2015-12-03'), end: day('2015-12-04') },
    ])
  })

  it('hold the publications of claims and of articles in order', () => {
    const { facts } = recordOf([
      buildEvent({ id: 'a', claims: [{ published: day('2015-12-09') }, { published: day('2015-12-03') }] }),
      buildEvent({ id: 'b', claims: [{ published: day('2015-12-02') }] }),
    ])
    expect(facts.publicationDays).toEqual([day('2015-12-02'), day('2015-12-03'), day('2015-12-09')])
  })
})

describe('the coalition of a record', () => {
  it('has the bits of its own layer and of its members’', () => {
    const { facts } = buildRecord([
      buildEvent({ id: 'a', by: ['us-led-coalition'] }),
      buildEvent({ id: 'b', by: ['russia'] }),
      buildEvent({ id: 'c', by: ['france'] }),
    ])
    expect(facts.coalition).toEqual({
      id: 'us-led-coalition',
      members: new Set(['united-states', 'france']),
      bit: 1,
      memberMask: 2,
      sharedRows: null,
    })
  })

  it('is the one with the most members, and none where nobody is a member', () => {
    const actor = (id: string, memberOf?: string) => ({
      id,
      label: { en: id },
      kind: 'state' as const,
      ...(memberOf ? { memberOf } : {}),
      aliases: [],
      colour: { light: '', dark: '' },
      symbol: 'dot' as const,
    })
    const coalitionOf = (actors: readonly ReturnType<typeof actor>[]) =>
      joinRecord([], {
        hash: '',
        actors,
        places: [],
        documents: [],
        speakers: new Map(),
        footprints: new Map(),
      }).facts.coalition
    expect(
      coalitionOf([actor('a', 'small'), actor('b', 'large'), actor('c', 'large'), actor('d', 'other')])?.id,
    ).toBe('large')
    expect(coalitionOf([actor('a')])).toBeNull()
  })
})
