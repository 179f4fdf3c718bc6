import type { Feature } from 'geojson'
import type { GeoJSONSourceDiff } from 'maplibre-gl'

/**
 * Changes of a source until it is given the whole again. MapLibre's worker notes each tile that a change has made
 * anew, and lets go of these notes only with the whole: geojson-vt 6.3.1 looks for their numbers among texts. Hours of
 * playback would fill the memory with them, and each change walks them all.
 */
const MOST_CHANGES = 400

/**
 * Answers, each time it is called, what turns the features of the call before into these, and `null` for nothing.
 * A feature is what it says: one that says something else is another one, and two that say the same are one. The
 * first diff, the first after `forget`, and one of {@link MOST_CHANGES} replace whatever the source holds.
 */
export function featureDiffs(): {
  readonly next: (features: readonly Feature[]) => GeoJSONSourceDiff | null
  readonly forget: () => void
} {
  let held: ReadonlyMap<string, number> | null = null
  let lastId = 0
  let changes = 0
  return {
    next: (features) => {
      if (changes >= MOST_CHANGES) held = null
      const before = held ?? new Map<string, number>()
      const now = new Map<string, number>()
      const add: Feature[] = []
      for (const feature of features) {
        const text = JSON.stringify(feature)
        if (now.has(text)) continue
        const known = before.get(text)
        if (known === undefined) {
          lastId += 1
          add.push({ ...feature, id: lastId })
        }
        now.set(text, known ?? lastId)
      }
      const remove = [...before].flatMap(([text, id]) => (now.has(text) ? [] : [id]))
      const removeAll = held === null
      held = now
      if (!removeAll && add.length === 0 && remove.length === 0) return null
      changes = removeAll ? 0 : changes + 1
      return removeAll ? { removeAll, add } : { remove, add }
    },
    forget: () => {
      held = null
    },
  }
}
