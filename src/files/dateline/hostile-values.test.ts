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
})
