import type { Map as MapLibreMap } from 'maplibre-gl'
import { TOWN_NAMES } from './basemap-style'

/** Keeps the basemap's own names of these towns, by their English names, off the map; asks only for what changed. */
export function quietNames(map: MapLibreMap): {
  readonly set: (names: ReadonlySet<string>) => void
  /** After the style came back: nothing is kept off any more. */
  readonly forget: () => void
} {
  let quiet: ReadonlySet<string> = new Set()
  return {
    set: (names) => {
      for (const id of names)
        if (!quiet.has(id)) map.setFeatureState({ source: TOWN_NAMES, id }, { quiet: true })
      for (const id of quiet) if (!names.has(id)) map.removeFeatureState({ source: TOWN_NAMES, id }, 'quiet')
      quiet = names
    },
    forget: () => {
      quiet = new Set()
    },
  }
}
