import { Map as MapLibreMap } from 'maplibre-gl'

/** A change is not kept from the screen longer than this, whatever the worker does. */
const LONGEST_HOLD_MS = 300
/** When the frame comes that MapLibre asks for after each change of its symbols, unless there is another before. */
const SECOND_LOOK_MS = 1_500

/**
 * A map that paints once for each change of its marks. Left alone, MapLibre paints when it is given new features,
 * when its worker has cut them, and once more to see whether the letters still fit: three frames, of which the first
 * shows half of the change and the last shows nothing new. While `holds` answers true and the camera stands, frames
 * wait for `release`; the last one waits until it is quiet, or is part of the next.
 *
 * MapLibre can be made to paint (`redraw`, maplibre/maplibre-gl-js#206) but has no way to say when it must not; what
 * was asked for was a frame provider of one's own (mapbox/mapbox-gl-js#8131, never merged). So its public
 * `triggerRepaint`, by which every frame is asked for, is overridden here and nowhere else.
 */
export class HeldMap extends MapLibreMap {
  /** Is a change on its way that the next frame should show? Asked for each frame. */
  holds: () => boolean = () => false
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Number.POSITIVE_INFINITY
  #moved = false
  #isNew = false
  #isSecondLook = false

  constructor(options: ConstructorParameters<typeof MapLibreMap>[0]) {
    super(options)
    this.on('move', () => {
      this.#moved = true
    })
    this.on('render', () => this.#onRender())
    this.on('remove', () => this.#cancel())
  }

  override triggerRepaint(): void {
    // MapLibre's own constructor asks for frames too, when nothing of this class stands yet.
    if (!(#timer in this)) super.triggerRepaint()
    else if (this.#moved || this.isMoving()) this.#paint()
    else if (this.holds()) this.#paintWithin(LONGEST_HOLD_MS)
    else if (this.#isSecondLook) this.#paintWithin(SECOND_LOOK_MS)
    else this.#paint()
  }

  /** Call when `holds` has become false: the frames that were kept back come as one, at once. */
  release(): void {
    this.#isNew = true
    // Not inside MapLibre's own event.
    queueMicrotask(() => this.#paintAtOnce())
  }

  #cancel(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Number.POSITIVE_INFINITY
  }

  #paint(): void {
    this.#cancel()
    super.triggerRepaint()
  }

  /** Kept back long enough: the browser's next frame may be far off while it still composes the rest of the page. */
  #paintAtOnce(): void {
    if (this.isMoving()) {
      this.#paint()
      return
    }
    this.#cancel()
    this.redraw()
  }

  #paintWithin(ms: number): void {
    const wantedMs = performance.now() + ms
    if (wantedMs >= this.#dueMs) return
    clearTimeout(this.#timer)
    this.#dueMs = wantedMs
    this.#timer = setTimeout(() => this.#paint(), ms)
  }

  #onRender(): void {
    // MapLibre asks for its next frame right after this one's event.
    this.#isSecondLook = this.#isNew && !this.#moved
    this.#isNew = false
    this.#moved = false
    queueMicrotask(() => {
      this.#isSecondLook = false
    })
  }
}
