import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { App } from '../../state/app'
import { quietNames } from '../basemap/quiet-names'
import { holdFrames } from '../host/hold-frames'
import { marksLoaded } from '../host/rendered'
import { type Scene, sceneInputs, sceneOf } from '../host/scene'
import { drawGlyph, GLYPH_PIXEL_RATIO } from './draw-glyph'
import { featureDiffs } from './feature-diffs'
import { parseGlyphId } from './glyph-id'
import { MARK_SOURCES } from './layer-parts'

/** What keeps the marks of a map like the state of the page. */
export interface MarksSync {
  /** What is drawn now. */
  readonly scene: () => Scene | null
  /** Draws what has changed at once instead of when the page's script has ended. */
  readonly flush: () => void
  /** Is there anything that the map has not yet been told of or not yet taken? */
  readonly isPending: () => boolean
  /** After the style began or came back: everything is put in place again. */
  readonly reapply: () => void
  readonly stop: () => void
}

const SOURCE_NAMES = Object.keys(MARK_SOURCES) as (keyof typeof MARK_SOURCES)[]

/**
 * Tells the map what to draw whenever that changes: once for all changes of one script, only those features that
 * differ from what it holds, and in one frame. `isLive` is false while there is no style to draw on;
 * `onShown` is called when the map has taken the features of a loaded record.
 */
export function syncMarks(
  { store, visible: visibleEvents }: App,
  map: MapLibreMap,
  isLive: () => boolean,
  { onScene, onShown }: { onScene: () => void; onShown: () => void },
): MarksSync {
  let inputs: readonly unknown[] = []
  let scene: Scene | null = null
  let scheduled = false
  let untaken = 0
  let hasShown = false
  /** Is a change on its way from the worker to the screen? */
  let taking = false
  const diffs = { marks: featureDiffs(), shapes: featureDiffs(), selection: featureDiffs() }
  const baseNames = quietNames(map)

  const draw = () => {
    scheduled = false
    const state = store.getState()
    const visible = visibleEvents(state)
    const next = sceneInputs(state, visible, map.getZoom())
    if (next.length === inputs.length && next.every((value, index) => value === inputs[index])) return
    scene = sceneOf(state, visible, map.getZoom())
    if (isLive()) {
      inputs = next
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
      const isFirst = name === 'marks' && store.getState().session.load.state !== 'loading'
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
  const frames = holdFrames(map, () => taking && isLive())
  const onData = () => {
    if (!taking || untaken > 0 || !marksLoaded(map)) return
    taking = false
    frames.release()
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
  const reapply = () => {
    forget()
    baseNames.forget()
    inputs = []
    draw()
  }

  const unsubscribe = store.subscribe(schedule)
  map.on('sourcedata', onData)
  map.on('zoom', schedule)
  // After a fault nobody knows what the sources hold.
  map.on('error', forget)
  map.setMissingStyleImageResolver((id) => addGlyph(map, id))
  return {
    scene: () => scene,
    flush: draw,
    isPending: () => scheduled || untaken > 0,
    reapply,
    stop: () => {
      scheduled = false
      unsubscribe()
      frames.stop()
      map.off('sourcedata', onData)
      map.off('zoom', schedule)
      map.off('error', forget)
    },
  }
}

function addGlyph(map: MapLibreMap, id: string): void {
  const glyph = parseGlyphId(id)
  if (glyph && !map.hasImage(id)) map.addImage(id, drawGlyph(glyph), { pixelRatio: GLYPH_PIXEL_RATIO })
}
