import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Rows } from '../../record/event-table'
import type { RenderedMark } from '../../state/mounted-map'
import type { HeldMap } from '../host/hold-frames'
import { frameWhere } from '../host/map-frames'
import type { MapInput } from '../host/map-input'
import type { MarkRenderer } from '../host/mark-renderer'
import { type Scene, sameScene, sceneOf } from '../host/scene'
import { drawGlyph, GLYPH_PIXEL_RATIO } from './draw-glyph'
import { parseGlyphId } from './glyph-id'
import { stackAt } from './hit-stacks'
import { markFeed } from './mark-feed'
import { renderedMarks } from './rendered'

/** What draws events and knows what lies over them. */
export interface SceneRenderer extends MarkRenderer {
  /** What is drawn now. */
  readonly scene: () => Scene | null
  readonly rendered: () => readonly RenderedMark[]
  /** Draws what has been set at once instead of when the page's script has ended. */
  readonly flush: () => void
  /** After the style began or came back: everything is put in place again. */
  readonly reapply: () => void
  readonly stop: () => void
}

export interface RendererOptions {
  /** Is there a style to draw on? */
  readonly isLive: () => boolean
  /** What is drawn is another. */
  readonly onScene: () => void
  /** The map has taken the marks of a loaded record. */
  readonly onShown: () => void
}

const NOTHING: Rows = new Uint32Array()

/** Draws events as stacks of marks, one glyph a place. */
export function stackRenderer(
  map: HeldMap,
  first: MapInput,
  { isLive, onScene, onShown }: RendererOptions,
): SceneRenderer {
  const feed = markFeed(map, isLive, onShown)
  let wanted = first
  let scene: Scene | null = null
  /** What the map has been told of; `null`: nothing that still holds. */
  let told: { readonly input: MapInput; readonly zoom: number } | null = null
  let scheduled = false

  const draw = () => {
    scheduled = false
    const zoom = map.getZoom()
    if (told && sameScene(wanted, zoom, told.input, told.zoom)) return
    scene = sceneOf(wanted, zoom)
    if (isLive()) {
      told = { input: wanted, zoom }
      feed.give(scene, wanted.loaded)
    }
    onScene()
  }
  // Once for all changes of one script; a task of its own would wait behind the frame that is being painted.
  const schedule = () => {
    if (scheduled) return
    scheduled = true
    queueMicrotask(() => {
      if (scheduled) draw()
    })
  }
  map.on('zoom', schedule)
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
    painted: () => frameWhere(map, () => !scheduled && feed.isTaken()),
    scene: () => scene,
    rendered: () => (scene ? renderedMarks(map, scene) : []),
    flush: draw,
    reapply: () => {
      feed.forget()
      told = null
      draw()
    },
    stop: () => {
      scheduled = false
      feed.stop()
      map.off('zoom', schedule)
    },
  }
}

function addGlyph(map: MapLibreMap, id: string): void {
  const glyph = parseGlyphId(id)
  if (glyph && !map.hasImage(id)) map.addImage(id, drawGlyph(glyph), { pixelRatio: GLYPH_PIXEL_RATIO })
}
