import { describe, expect, it } from 'vitest'
import { changed, FEATURE } from '../../../tests/fixtures/full-feature'
import { readEventLayer } from './read-event-layer'

const read = (...features: readonly unknown[]) =>
  readEventLayer({ type: 'FeatureCollection', features }, 'f.json')

describe('a feature', () => {
  it('without a value that it needs is told what is missing, with nothing found', () => {
    expect(read(changed('id', undefined)).problems).toEqual([
      { code: 'bad-id', where: 'f.json / feature 1 / id', found: '' },
    ])
  })

  it.each<[path: string, value: unknown, code: string, expected?: string]>([
    ['type', 'feature', 'bad-type'],
    ['id', '', 'bad-id'],
    ['id', 'x'.repeat(201), 'bad-id'],
    ['id', 7, 'bad-id'],
    ['id', 'a,b', 'bad-id', 'lower-case words and hyphens'],
    ['id', 'A', 'bad-id'],
    ['geometry.type', 'Polygon', 'bad-geometry.type'],
    [
      'geometry.coordinates',
      [180.1, 0],
      'bad-geometry.coordinates',
      'longitude -180 to 180, latitude -90 to 90',
    ],
    ['geometry.coordinates', [-180.1, 0], 'bad-geometry.coordinates'],
    ['geometry.coordinates', [0, 90.1], 'bad-geometry.coordinates'],
    ['geometry.coordinates', [0, -90.1], 'bad-geometry.coordinates'],
    ['geometry.coordinates', ['0', 0], 'bad-geometry.coordinates'],
    ['properties.title', null, 'bad-title', 'string'],
    ['properties.summary', undefined, 'bad-summary'],
    ['properties.title_ar', 7, 'bad-title_ar'],
    ['properties.kind', 'war', 'bad-kind'],
    ['properties.state', 'gone', 'bad-state'],
    ['properties.status', 'true', 'bad-status'],
    ['properties.successor', '', 'bad-successor'],
    ['properties.actors.0.actor', '', 'bad-actors.actor'],
    ['properties.actors.0.actor', 'Iraqi Air Force', 'bad-actors.actor', 'lower-case words and hyphens'],
    [
      'properties.actors.0.actor',
      'unattributed',
      'bad-actors.actor',
      'none of unattributed, others, other, events, none',
    ],
    ['properties.actors.0.actor', 'others', 'bad-actors.actor'],
    ['properties.actors.0.actor', 'other', 'bad-actors.actor'],
    ['properties.actors.0.actor', 'events', 'bad-actors.actor'],
    ['properties.actors.0.actor', 'none', 'bad-actors.actor'],
    ['properties.actors.0.role', 'did', 'bad-actors.role'],
    ['properties.actors.0.basis', 'sworn', 'bad-actors.basis'],
    ['properties.when.start', '2015-02-30', 'bad-when.start', 'a date that exists, YYYY-MM-DD'],
    ['properties.when.end', '2015-11-16', 'bad-when', 'start on or before end'],
    ['properties.when.precision', 'hour', 'bad-when.precision'],
    ['properties.where.place', '', 'bad-where.place'],
    ['properties.where.name', undefined, 'bad-where.name'],
    ['properties.where.precision', 'exact', 'bad-where.precision'],
    ['properties.where.radiusKm', -0.1, 'bad-where.radiusKm'],
    ['properties.where.radiusKm', 20_040.1, 'bad-where.radiusKm'],
    ['properties.where.bearingDeg', 360.1, 'bad-where.bearingDeg'],
    ['properties.where.bearingDeg', -360.1, 'bad-where.bearingDeg'],
    ['properties.where.distanceKm', -1, 'bad-where.distanceKm'],
    ['properties.where.of', '', 'bad-where.of'],
    ['properties.where.among', [''], 'bad-where.among'],
    ['properties.strikes', { min: 2, max: 1 }, 'bad-strikes', 'min at most max'],
    ['properties.strikes', { min: -1, max: 1 }, 'bad-strikes.min'],
    ['properties.strikes', { min: 0.5, max: 1 }, 'bad-strikes.min'],
    ['properties.strikes', { min: 0, max: 2_147_483_648 }, 'bad-strikes.max', '<=2147483647'],
    ['properties.claims.0.strikes', { min: 3e9, max: 3e9 }, 'bad-claims.strikes.min', '<=2147483647'],
    ['properties.countedIn', '', 'bad-countedIn'],
    ['properties.harm.0.group', 'all', 'bad-harm.group'],
    ['properties.harm.0.outcome', 'hurt', 'bad-harm.outcome'],
    ['properties.harm.0.low', -1, 'bad-harm.low'],
    ['properties.harm.0.best', 1.5, 'bad-harm.best'],
    ['properties.harm.0.high', '9', 'bad-harm.high'],
    ['properties.claims', [], 'bad-claims'],
    ['properties.claims.0.document', '', 'bad-claims.document'],
    ['properties.claims.0.article', '', 'bad-claims.article'],
    ['properties.claims.0.line', 0, 'bad-claims.line'],
    ['properties.claims.0.line', 1.5, 'bad-claims.line'],
    ['properties.claims.0.passage', 1, 'bad-claims.passage'],
    ['properties.claims.0.speaker', 'A', 'bad-claims.speaker'],
    ['properties.claims.0.origin', null, 'bad-claims.origin'],
    ['properties.claims.0.stance', 'agrees', 'bad-claims.stance'],
    ['properties.claims.0.says', null, 'bad-claims.says'],
    ['properties.claims.0.published', 'Monday', 'bad-claims.published'],
    ['properties.claims.0.strikes', { min: 3, max: 2 }, 'bad-claims.strikes'],
    ['properties.links.0.event', '', 'bad-links.event'],
    ['properties.links.0.relation', 'near', 'bad-links.relation'],
    ['properties', 7, 'bad-properties'],
  ])('with %s as %j is refused, and the place is named', (path, value, code, expected) => {
    const { value: layer, problems } = read(FEATURE, changed(path, value))
    expect(layer?.events).toHaveLength(1)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]?.where).toMatch(/^f\.json \/ feature 2 \/ /)
    if (expected) expect(problems[0]?.expected).toBe(expected)
  })
})
