import type { GeoJSONSource } from 'maplibre-gl'
import { quietNames } from '../basemap/quiet-names'
import type { HeldMap } from '../host/hold-frames'
import type { Scene } from '../host/scene'
import { featureDiffs } from './feature-diffs'
import { MARK_SOURCES } from './layer-parts'

/** What brings scenes to a map: of each only those features that differ from what it holds, and in one frame. */
export interface MarkFeed {
  /** `loaded`: nothing more will come of the record than this. */
  readonly give: (scene: Scene, loaded: boolean) => void
  /** Has the map taken and drawn up everything that it was given? */
  readonly isTaken: () => boolean
  /** After the style began or came back: the map holds nothing. */
  readonly forget: () => void
  readonly stop: () => void
}

const SOURCE_NAMES = Object.keys(MARK_SOURCES) as (keyof typeof MARK_SOURCES)[]

/** `isLive`: is there a style to draw on? `onShown`: the map has taken the marks of a loaded record. */
export function markFeed(map: HeldMap, isLive: () => boolean, onShown: () => void): MarkFeed {
  let untaken = 0
  let hasShown = false
  /** Is a change on its way from the worker to the screen? */
  let taking = false
  const diffs = { marks: featureDiffs(), shapes: featureDiffs(), selection: featureDiffs() }
  const baseNames = quietNames(map)

  const onData = () => {
    if (!taking || untaken > 0 || !isDrawnUp(map)) return
    taking = false
    map.release()
  }
  const onFirst = () => {
    hasShown = true
    onShown()
  }
  const giveTo = (name: keyof typeof MARK_SOURCES, scene: Scene, loaded: boolean) => {
    const source = map.getSource<GeoJSONSource>(MARK_SOURCES[name])
    const diff = source && diffs[name].next(scene[name].features)
    if (!diff) return
    untaken += 1
    taking = hasShown
    const whole = { type: 'FeatureCollection' as const, features: diff.add ?? [] }
    const taken = diff.removeAll ? source.setData(whole) : source.updateData(diff)
    taken.then(name === 'marks' && loaded ? onFirst : undefined).finally(() => {
      untaken -= 1
      onData()
    })
  }
  const forgetFeatures = () => {
    for (const name of SOURCE_NAMES) diffs[name].forget()
  }

  map.holds = () => taking && isLive()
  map.on('sourcedata', onData)
  // After a fault nobody knows what the sources hold.
  map.on('error', forgetFeatures)
  return {
    give: (scene, loaded) => {
      for (const name of SOURCE_NAMES) giveTo(name, scene, loaded)
      // After the marks, so that the change of the names is part of their frame.
      baseNames.set(scene.named)
    },
    isTaken: () => untaken === 0 && isDrawnUp(map),
    forget: () => {
      forgetFeatures()
      baseNames.forget()
    },
    stop: () => {
      map.holds = () => false
      map.off('sourcedata', onData)
      map.off('error', forgetFeatures)
    },
  }
}

/** Have the sources over the basemap drawn up what they were last given? */
function isDrawnUp(map: HeldMap): boolean {
  return Object.values(MARK_SOURCES).every((id) => map.getSource(id) !== undefined && map.isSourceLoaded(id))
}
