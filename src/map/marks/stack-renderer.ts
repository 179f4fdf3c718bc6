import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { Rows } from '../../record/event-table'
import type { RenderedMark } from '../../state/mounted-map'
import { quietNames } from '../basemap/quiet-names'
import type { HeldMap } from '../host/hold-frames'
import { frameWhere } from '../host/map-frames'
import type { MapInput } from '../host/map-input'
import type { MarkRenderer } from '../host/mark-renderer'
import { type Scene, sameScene, sceneOf } from '../host/scene'
import { drawGlyph, GLYPH_PIXEL_RATIO } from './draw-glyph'
import { featureDiffs } from './feature-diffs'
import { parseGlyphId } from './glyph-id'
import { stackAt } from './hit-stacks'
import { MARK_SOURCES } from './layer-parts'
import { renderedMarks } from './rendered'

/** Draws events as stacks of marks, one glyph a place. */
export interface StackRenderer extends MarkRenderer {
  /** What is drawn now. */
  readonly scene: () => Scene | null
  readonly rendered: () => readonly RenderedMark[]
  /** Draws what has been set at once instead of when the page's script has ended. */
  readonly flush: () => void
  /** After the style began or came back: everything is put in place again. */
  readonly reapply: () => void
  readonly stop: () => void
}

interface StackRendererOptions {
  /** Is there a style to draw on? */
  readonly isLive: () => boolean
  /** What is drawn is another. */
  readonly onScene: () => void
  /** The map has taken the features of a loaded record. */
  readonly onShown: () => void
}

const SOURCE_NAMES = Object.keys(MARK_SOURCES) as (keyof typeof MARK_SOURCES)[]
const NOTHING: Rows = new Uint32Array()

/** Tells the map only of those features that differ from what it holds, and lets it paint them in one frame. */
export function stackRenderer(
  map: HeldMap,
  first: MapInput,
  { isLive, onScene, onShown }: StackRendererOptions,
): StackRenderer {
  let wanted = first
  let scene: Scene | null = null
  /** What the map has been told of; `null`: nothing that still holds. */
  let told: { readonly input: MapInput; readonly zoom: number } | null = null
  let scheduled = false
  let untaken = 0
  let hasShown = false
  /** Is a change on its way from the worker to the screen? */
  let taking = false
  const diffs = { marks: featureDiffs(), shapes: featureDiffs(), selection: featureDiffs() }
  const baseNames = quietNames(map)

  const draw = () => {
    scheduled = false
    const zoom = map.getZoom()
    if (told && sameScene(wanted, zoom, told.input, told.zoom)) return
    scene = sceneOf(wanted, zoom)
    if (isLive()) {
      told = { input: wanted, zoom }
      show(scene)
    }
    onScene()
  }
  const show = (now: Scene) => {
    for (const name of SOURCE_NAMES) {
      const source = map.getSource<GeoJSONSource>(MARK_SOURCES[name])
      const diff = source && diffs[name].next(now[name].features)
      if (!diff) continue
      untaken += 1
      taking = hasShown
      const isFirst = name === 'marks' && wanted.loaded
      source
        .updateData(diff)
        .then(isFirst ? onFirst : undefined)
        .finally(() => {
          untaken -= 1
          onData()
        })
    }
    // After the marks, so that the change of the names is part of their frame.
    baseNames.set(now.named)
  }
  const onFirst = () => {
    hasShown = true
    onShown()
  }
  const onData = () => {
    if (!taking || untaken > 0 || !marksLoaded(map)) return
    taking = false
    map.release()
  }
  // A task of its own would wait behind the frame that is being painted.
  const schedule = () => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      if (scheduled) draw()
    })
  }
  const forget = () => {
    for (const name of SOURCE_NAMES) diffs[name].forget()
  }

  map.holds = () => taking && isLive()
  map.on('sourcedata', onData)
  map.on('zoom', schedule)
  // After a fault nobody knows what the sources hold.
  map.on('error', forget)
  map.setMissingStyleImageResolver((id) => addGlyph(map, id))
  return {
    set: (input) => {
      wanted = input
      schedule()
    },
    at: (point, reachPx) => {
      const key = scene && stackAt(map, scene.table.layerIds, point, reachPx)
      return scene?.placed.find((stack) => stack.key === key)?.rows ?? NOTHING
    },
    painted: () => frameWhere(map, () => !scheduled && untaken === 0 && marksLoaded(map)),
    scene: () => scene,
    rendered: () => (scene ? renderedMarks(map, scene) : []),
    flush: draw,
    reapply: () => {
      forget()
      baseNames.forget()
      told = null
      draw()
    },
    stop: () => {
      scheduled = false
      map.holds = () => false
      map.off('sourcedata', onData)
      map.off('zoom', schedule)
      map.off('error', forget)
    },
  }
}

/** Have the sources over the basemap drawn up what they were last given? */
function marksLoaded(map: MapLibreMap): boolean {
  return Object.values(MARK_SOURCES).every((id) => map.getSource(id) !== undefined && map.isSourceLoaded(id))
}

function addGlyph(map: MapLibreMap, id: string): void {
  const glyph = parseGlyphId(id)
  if (glyph && !map.hasImage(id)) map.addImage(id, drawGlyph(glyph), { pixelRatio: GLYPH_PIXEL_RATIO })
}
