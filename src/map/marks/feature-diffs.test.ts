import fc from 'fast-check'
import type { Feature, Point } from 'geojson'
import type { GeoJSONFeatureId, GeoJSONSourceDiff } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { featureDiffs } from './feature-diffs'

type Mark = Feature<Point, { role: string }>

const marks: fc.Arbitrary<readonly Mark[]> = fc.array(
  fc.record({ place: fc.integer({ min: 0, max: 4 }), role: fc.constantFrom('part', 'count') }).map(
    ({ place, role }): Mark => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place, place] },
      properties: { role },
    }),
  ),
  { maxLength: 12 },
)

/** What a source does with a diff, as MapLibre documents it: removes, then adds by id. */
function applied(held: Map<GeoJSONFeatureId, Feature>, diff: GeoJSONSourceDiff): void {
  if (diff.removeAll) held.clear()
  for (const id of diff.remove ?? []) expect(held.delete(id)).toBe(true)
  for (const feature of diff.add ?? []) {
    expect(held.has(feature.id ?? '')).toBe(false)
    held.set(feature.id ?? '', feature)
  }
}

function said(features: Iterable<Feature>): readonly string[] {
  const texts = [...features].map(({ id: _, ...feature }) => JSON.stringify(feature))
  return [...new Set(texts)].sort()
}

test('after every diff the source holds exactly what it was last given, each once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(marks, fc.boolean()), { maxLength: 8 }), (steps) => {
      const diffs = featureDiffs()
      const held = new Map<GeoJSONFeatureId, Feature>()
      for (const [features, forgets] of steps) {
        if (forgets) {
          diffs.forget()
          held.set('left behind', {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [9, 9] },
            properties: {},
          })
        }
        const diff = diffs.next(features)
        if (diff) applied(held, diff)
        expect(said(held.values())).toEqual(said(features))
        expect(held.size).toBe(said(features).length)
      }
    }),
  )
})

test('what stays is not sent again, and no change is no diff', () => {
  const [a, b, c] = ['part', 'count', 'name'].map(
    (role): Mark => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [1, 2] },
      properties: { role },
    }),
  ) as [Mark, Mark, Mark]
  const diffs = featureDiffs()
  expect(diffs.next([a, b])).toEqual({
    removeAll: true,
    add: [
      { ...a, id: 1 },
      { ...b, id: 2 },
    ],
  })
  expect(diffs.next([structuredClone(b), a])).toBeNull()
  expect(diffs.next([b, c])).toEqual({ remove: [1], add: [{ ...c, id: 3 }] })
})

test('after four hundred changes the source is given the whole again, and none that changes nothing counts', () => {
  const diffs = featureDiffs()
  const at = (place: number): Mark => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [place, 0] },
    properties: { role: 'part' },
  })
  const wholes: number[] = []
  for (let step = 0; step < 1000; step += 1) {
    const diff = diffs.next([at(-1), at(step)])
    if (diff?.removeAll) {
      wholes.push(step)
      expect(diff.add).toHaveLength(2)
    }
    if (step < 300) expect(diffs.next([at(-1), at(step)])).toBeNull()
  }
  expect(wholes).toEqual([0, 401, 802])
})
