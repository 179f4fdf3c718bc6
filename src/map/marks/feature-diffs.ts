import type { Feature } from 'geojson'
import type { GeoJSONSourceDiff } from 'maplibre-gl'

/**
 * Answers, each time it is called, what turns the features of the call before into these, and `null` for nothing.
 * A feature is what it says: one that says something else is another one, and two that say the same are one. The
 * first diff, and the first after `forget`, replaces whatever the source holds.
 */
export function featureDiffs(): {
  readonly next: (features: readonly Feature[]) => GeoJSONSourceDiff | null
  readonly forget: () => void
} {
  let held: ReadonlyMap<string, number> | null = null
  let lastId = 0
  return {
    next: (features) => {
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
      if (removeAll) return { removeAll, add }
      return add.length > 0 || remove.length > 0 ? { remove, add } : null
    },
    forget: () => {
      held = null
    },
  }
}
