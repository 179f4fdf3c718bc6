import { describe, expect, it } from 'vitest'
import { feature, open, openJson } from './opened.fixture'

describe('a file of hostile values', () => {
  it.each([
    ['title', 'x'.repeat(10_001), 'bad-title'],
    ['summary', 'x'.repeat(10_001), 'bad-summary'],
    ['strikes', { min: 1e308, max: 1e308 }, 'bad-strikes.min'],
    ['strikes', { min: 0, max: 2 ** 31 }, 'bad-strikes.max'],
    [
      'harm',
      [{ group: 'civilians', outcome: 'killed', low: null, best: 1e308, high: null }],
      'bad-harm.best',
    ],
  ])('refuses an event whose %s no page could show or add', async (key, value, code) => {
    const { account } = await open(feature('a', { [key]: value }), feature('b'))
    expect(account).toMatchObject({ accepted: 1, refused: 1, reasons: { [code]: 1 } })
  })

  it.each([99, 0, 1.5])('of version %j says that it is not the one that is read', async (version) => {
    const { account, problems } = await openJson({ version }, [feature('a')])
    expect(account).toMatchObject({ accepted: 1, refused: 0, warnings: { 'other-version': 1 } })
    expect(problems).toEqual([
      { code: 'other-version', where: 'f / dateline.version', found: String(version), expected: '1' },
    ])
  })

  it.each([
    [{}, { 'other-version': 1 }],
    [{ version: '1' }, { 'other-version': 1 }],
    [[], { 'other-version': 1 }],
    ['dateline', { 'other-version': 1 }],
    [null, {}],
    [{ version: 1, hash: null }, {}],
    [{ version: 1, hash: 5 }, { 'hash-mismatch': 1 }],
    [{ version: 1, codebooks: [] }, { 'not-a-codebook': 1 }],
    [{ version: 1, codebooks: 'none' }, { 'not-a-codebook': 1 }],
    [{ version: 1, export: null }, {}],
  ])(
    'that says %j of itself is read for what it holds, with what is wrong of that',
    async (said, warnings) => {
      const { account, events } = await openJson(said, [feature('a')])
      expect(account).toMatchObject({ accepted: 1, refused: 0, warnings })
      expect(Object.keys(account.warnings)).toEqual(Object.keys(warnings))
      expect(events.map(({ id }) => id)).toEqual(['a'])
    },
  )

  it.each([null, 5, [], { view: 5 }])('keeps its codebooks where its export is %j', async (slip) => {
    const place = { id: 'p', name: { en: 'P' }, country: null, admin1: null, lon: 1, lat: 2, kind: 'town' }
    const codebooks = { places: [{ ...place, aliases: [], source: '' }] }
    const opened = await openJson({ version: 1, codebooks, export: slip }, [feature('a')])
    expect(opened.account.warnings).toEqual({})
    expect(opened.codebooks.places).toHaveLength(1)
    expect(opened.view).toBe(null)
  })

  it('says which events are counted in themselves, and counts each of them by itself', async () => {
    const strikes = { min: 1, max: 1 }
    const opened = await open(
      feature('a', { countedIn: 'b', strikes }),
      feature('b', { countedIn: 'c', strikes }),
      feature('c', { countedIn: 'b', strikes }),
      feature('d', { countedIn: 'd', strikes }),
      feature('e', { countedIn: 'd', strikes }),
      feature('f', { countedIn: 'elsewhere', strikes }),
      feature('g', { countedIn: 'gone', strikes }),
      feature('gone', { countedIn: 'g', state: 'withdrawn', strikes }),
    )
    expect(opened.account.warnings).toEqual({ 'circular-total': 3 })
    expect(opened.problems.slice(1)).toEqual([
      { code: 'circular-total', where: 'f / b / countedIn', found: 'c' },
      { code: 'circular-total', where: 'f / c / countedIn', found: 'b' },
      { code: 'circular-total', where: 'f / d / countedIn', found: 'd' },
    ])
    const totals = opened.events.map(({ id, countedIn }) => [id, countedIn].join())
    expect(totals).toEqual(['a,b', 'b,', 'c,', 'd,', 'e,d', 'f,elsewhere', 'g,gone', 'gone,g'])
  })

  it.each([
    { type: 'Polygon', coordinates: [1, 2] },
    { type: 'MultiPolygon', coordinates: [[[[0, 0]]], [[0, 0]]] },
    { type: 'LineString', coordinates: [[[0, 0]]] },
    { type: 'LineString', coordinates: [] },
    { type: 'LineString', coordinates: [[0, 1e308]] },
    { type: 'LineString', coordinates: [[181, 0]] },
    { type: 'LineString', coordinates: [[0]] },
  ])('has no outline that a map could not draw: %j', async (geometry) => {
    const footprints = { features: [{ type: 'Feature', id: 'p', properties: {}, geometry }] }
    const opened = await openJson({ version: 1, codebooks: { footprints } }, [feature('a')])
    expect(opened.account.warnings).toEqual({ 'not-footprints': 1 })
    expect(opened.codebooks.footprints?.size).toBe(0)
  })

  it('keeps the outlines that can be drawn, and the speakers whose names can be shown', async () => {
    const outline = (id: string, coordinates: unknown) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })
    const points = [
      [0, 0],
      [1, 1],
    ]
    const features = [outline('a', points), outline('b', []), null, outline('c', points)]
    const speakers = { Ministry: 'وزارة', Bank: 'x'.repeat(10_001) }
    const said = { version: 1, codebooks: { footprints: { features }, speakers } }
    const { account, problems, codebooks } = await openJson(said, [feature('a')])
    expect(account.warnings).toEqual({ 'bad-record': 1, 'not-footprints': 2 })
    expect(problems.map(({ where }) => where)).toEqual([
      'f / speakers.json / Bank',
      'f / footprints.geojson / 2',
      'f / footprints.geojson / 3',
    ])
    expect([...(codebooks.footprints?.keys() ?? [])]).toEqual(['a', 'c'])
    expect([...(codebooks.speakers?.keys() ?? [])]).toEqual(['Ministry'])
  })
})
