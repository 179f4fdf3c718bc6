import type { Rows } from '../../record/event-table'
import { loadPoints } from '../later-parts'
import { isCloud } from '../marks/is-cloud'
import { type RendererOptions, type SceneRenderer, stackRenderer } from '../marks/stack-renderer'
import type { HeldMap } from './hold-frames'
import type { MapInput } from './map-input'

const NOTHING: Rows = new Uint32Array()

/** Draws a few thousand events as stacks and more of them as points, whose program is fetched when it is needed. */
export function rendererBySize(
  map: HeldMap,
  first: MapInput,
  options: RendererOptions & { readonly onFailed: (reason: string) => void },
): SceneRenderer {
  let input = first
  let current: SceneRenderer | null = null
  let drawsCloud = false
  let stopped = false

  const take = (next: SceneRenderer) => {
    current = next
    if (options.isLive()) next.reapply()
  }
  const fail = (error: unknown) => {
    options.onFailed(String(error))
    // The basemap waits for the events.
    options.onShown()
  }
  const begin = () => {
    current?.stop()
    current = null
    drawsCloud = isCloud(input.record.table)
    if (drawsCloud) fetchCloud().catch(fail)
    else take(stackRenderer(map, input, options))
  }
  const fetchCloud = async () => {
    const { pointRenderer } = await loadPoints()
    if (!stopped && drawsCloud && !current) take(pointRenderer(map, input, options))
  }
  begin()
  return {
    set: (next) => {
      input = next
      if (isCloud(input.record.table) !== drawsCloud) begin()
      else current?.set(next)
    },
    at: (point, reachPx) => current?.at(point, reachPx) ?? NOTHING,
    painted: async () => current?.painted(),
    isDrawn: () => current?.isDrawn?.() ?? true,
    scene: () => current?.scene() ?? null,
    rendered: () => current?.rendered() ?? [],
    flush: () => current?.flush(),
    reapply: () => current?.reapply(),
    stop: () => {
      stopped = true
      current?.stop()
    },
  }
}
