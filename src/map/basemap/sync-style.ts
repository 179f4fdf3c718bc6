import type { GeoJSONSource, Map as MapLibreMap, SourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { Assets } from '../../assets/assets'
import { fetchPart } from '../../assets/fetch-part'
import type { MapActs, MapInput, Readable } from '../host/map-input'
import { MARK_SOURCES } from '../marks/layer-parts'
import { applyLayers, type HeldLayers } from './apply-layers'
import { LARGER_BASEMAP, type LargerBasemap } from './basemap-config'
import { type BasemapPart, loadBasemap } from './load-basemap'
import { baseStyleOf, HILLSHADE, mapLayers, type StyleInput, sameStyle } from './map-layers'
import { watchPicture } from './watch-picture'

/** What keeps the style of the map like its input. */
export interface StyleSync {
  /** When the first style stands. */
  readonly begin: () => void
  /** After the graphics context came back: what was missed meanwhile is put in place. */
  readonly reapply: () => void
  readonly stop: () => void
}

interface StyleSyncOptions {
  /** False while the graphics context is gone. */
  readonly isLive: () => boolean
  readonly eventsShown: Promise<void>
  readonly say: Pick<MapActs, 'noticed'>
  readonly assets: Assets
}

/** `buffer`, CSS px: lines are narrower, marks are drawn whole by one tile; the wider it is, the more tiles a change redraws. */
const EMPTY: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  buffer: 16,
}

/** The style with which a map begins: every source, still empty, and every layer. */
export function firstStyle(input: StyleInput, assets: Assets): StyleSpecification {
  const base = baseStyleOf(input, assets)
  const marks = Object.fromEntries(Object.values(MARK_SOURCES).map((id) => [id, EMPTY]))
  return { ...base, sources: { ...base.sources, ...marks }, layers: [...mapLayers(base.layers, input)] }
}

/**
 * Follows scheme, basemap, language and the record's strike layers, and fills the basemap as its parts come,
 * the events first.
 */
export function syncStyle(
  map: MapLibreMap,
  input: Readable<MapInput>,
  { isLive, eventsShown, say, assets }: StyleSyncOptions,
): StyleSync {
  const parts = new Map<string, BasemapPart>()
  const held: HeldLayers = new Map(firstStyle(input.get(), assets).layers.map((layer) => [layer.id, layer]))
  let applied: StyleInput = input.get()
  let larger: typeof import('./larger-basemap') | null = null
  let stopped = false
  let stopPicture = () => {}

  const apply = () => {
    if (!isLive()) return
    const now = input.get()
    const later = { hasHillshade: parts.has(HILLSHADE), larger: larger?.largerLayers ?? null }
    applyLayers(map, mapLayers(baseStyleOf(now, assets).layers, now, later), held)
  }
  const take = (part: BasemapPart) => {
    if (stopped) return
    if ('failed' in part) return say.noticed({ code: 'basemap-part-failed', part: part.failed })
    parts.set(part.source, part)
    if (!isLive()) return
    showPart(map, part)
    if (part.source !== HILLSHADE) return
    const reason = (why: string) => take({ failed: 'hillshade', reason: why })
    stopPicture = watchPicture(map, HILLSHADE, reason)
    apply()
  }
  const addLarger = async (basemap: LargerBasemap) => {
    larger = await fetchPart(() => import('./larger-basemap'))
    if (stopped) return
    larger.readPmtiles()
    showLarger(basemap)
    apply()
  }
  const showLarger = (basemap: LargerBasemap) => {
    if (larger && isLive() && !map.getSource(larger.LARGER_SOURCE))
      map.addSource(larger.LARGER_SOURCE, larger.largerSource(basemap))
  }
  const unsubscribe = input.subscribe(() => {
    const now = input.get()
    if (sameStyle(now, applied)) return
    applied = now
    apply()
  })
  return {
    begin: () => {
      apply()
      loadBasemap(assets, take, eventsShown)
      const detail = LARGER_BASEMAP
      if (!detail) return
      eventsShown
        .then(() => addLarger(detail))
        .catch((error: unknown) => take({ failed: 'larger', reason: String(error) }))
    },
    reapply: () => {
      held.clear()
      for (const part of parts.values()) showPart(map, part)
      if (LARGER_BASEMAP) showLarger(LARGER_BASEMAP)
      apply()
    },
    stop: () => {
      stopped = true
      stopPicture()
      unsubscribe()
    },
  }
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
