import type { GeoJSONSource, Map as MapLibreMap, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { App } from '../../state/app'
import { schemeOf } from '../../state/scheme'
import type { AppState } from '../../state/store'
import { MARK_SOURCES } from '../marks/layer-parts'
import { applyLayers, type HeldLayers } from './apply-layers'
import { LARGER_BASEMAP, type LargerBasemap } from './basemap-config'
import { type BasemapPart, loadBasemap } from './load-basemap'
import { basemapOf, baseStyleOf, HILLSHADE, mapLayers } from './map-layers'

/** What keeps the style of the map like the state of the page. */
export interface StyleSync {
  /** When the first style stands. */
  readonly begin: () => void
  /** After the graphics context came back: what was missed meanwhile is put in place. */
  readonly reapply: () => void
  readonly stop: () => void
}

/** `buffer`, CSS px: lines are narrower, marks are drawn whole by one tile; the wider it is, the more tiles a change redraws. */
const EMPTY: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  buffer: 16,
}

/** The style with which a map begins: every source, still empty, and every layer. */
export function firstStyle(state: AppState): StyleSpecification {
  const base = baseStyleOf(state)
  const marks = Object.fromEntries(Object.values(MARK_SOURCES).map((id) => [id, EMPTY]))
  return { ...base, sources: { ...base.sources, ...marks }, layers: [...mapLayers(state, false)] }
}

/**
 * Follows scheme, basemap, language and the record's strike layers, and fills the basemap as its parts come,
 * the events first. `isLive` is false while the graphics context is gone.
 */
export function syncStyle(
  { store, actions }: App,
  map: MapLibreMap,
  isLive: () => boolean,
  eventsShown: Promise<void>,
): StyleSync {
  const parts = new Map<string, BasemapPart>()
  const held: HeldLayers = new Map(mapLayers(store.getState(), false).map((layer) => [layer.id, layer]))
  let inputs = styleInputs(store.getState())
  let larger: typeof import('./larger-basemap') | null = null
  let stopped = false

  const apply = () => {
    if (isLive())
      applyLayers(map, mapLayers(store.getState(), parts.has(HILLSHADE), larger?.largerLayers), held)
  }
  const take = (part: BasemapPart) => {
    if (stopped) return
    if ('failed' in part) return actions.post({ code: 'basemap-part-failed', part: part.failed })
    parts.set(part.source, part)
    if (!isLive()) return
    showPart(map, part)
    if (part.source === HILLSHADE) apply()
  }
  const addLarger = async (basemap: LargerBasemap) => {
    larger = await import('./larger-basemap')
    if (stopped) return
    larger.readPmtiles()
    showLarger(basemap)
    apply()
  }
  const showLarger = (basemap: LargerBasemap) => {
    if (larger && isLive() && !map.getSource(larger.LARGER_SOURCE))
      map.addSource(larger.LARGER_SOURCE, larger.largerSource(basemap))
  }
  const follow = (state: AppState) => {
    const next = styleInputs(state)
    if (next.every((value, index) => value === inputs[index])) return
    inputs = next
    apply()
  }
  const unsubscribe = store.subscribe(follow)
  return {
    begin: () => {
      apply()
      loadBasemap(take, eventsShown)
      const detail = LARGER_BASEMAP
      if (detail) eventsShown.then(() => addLarger(detail))
    },
    reapply: () => {
      held.clear()
      for (const part of parts.values()) showPart(map, part)
      if (LARGER_BASEMAP) showLarger(LARGER_BASEMAP)
      apply()
    },
    stop: () => {
      stopped = true
      unsubscribe()
    },
  }
}

function styleInputs(state: AppState): readonly unknown[] {
  return [basemapOf(state), state.session.lang, schemeOf(state), state.record]
}

function showPart(map: MapLibreMap, part: BasemapPart): void {
  if ('failed' in part) return
  if ('data' in part) {
    map
      .getSource<GeoJSONSource>(part.source)
      ?.setData(part.data)
      .catch(() => {})
  } else if (!map.getSource(HILLSHADE)) {
    map.addSource(HILLSHADE, { type: 'image', url: part.url, coordinates: [...part.corners] })
  }
}
