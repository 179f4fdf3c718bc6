import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { wordsFor } from '../../i18n/messages'
import type { LngLat } from '../../model/event'
import { CORNER_LIMITS } from '../../record/area'
import { useCoversMap } from '../../ui/covers-map'
import { useApp } from '../../ui/use-app'
import { useCover } from '../../ui/use-cover'
import { useStore } from '../../ui/use-store'
import { polygonArea } from '../../view/area-codec'
import { degreeDecimals } from '../../view/view'
import type { MapHost } from '../host/map-host'
import './area-drawing.css'

const NOTHING: readonly LngLat[] = []

/**
 * While an area is drawn: a press of the map is a corner, and so is Enter at the cross in its middle; the map moves as
 * ever. What a press means otherwise waits until it is done.
 */
export function AreaDrawing({ host }: { host: MapHost }) {
  const app = useApp()
  const { actions, store } = app
  // Two presses may come between two drawings of this part.
  const now = () => store.getState().session.drawing ?? NOTHING
  const lang = useStore((state) => state.session.lang)
  const corners = useStore((state) => state.session.drawing) ?? NOTHING
  const words = wordsFor('compare', lang).area
  const covers = useCoversMap('top')
  const [refused, setRefused] = useState(false)
  const add = (x: number, y: number) => addCorner(host, now(), x, y, actions.drawArea)
  const middle = () => add(host.canvas.clientWidth / 2, host.canvas.clientHeight / 2)
  const undo = () => actions.drawArea(now().slice(0, -1))
  const cancel = () => {
    actions.drawArea(null)
    host.canvas.focus({ preventScroll: true })
  }
  const finish = () => {
    const area = polygonArea(now(), degreeDecimals(host.zoom()))
    setRefused(area === null)
    if (!area) return
    cancel()
    actions.choose({ area })
    actions.showDialog('area')
  }
  useCover(true, cancel)
  useMapPresses(host, { add, middle, undo, cancel })
  // Before a next key: the dialog that was the way here has just given the focus back to where it was.
  useLayoutEffect(() => host.canvas.focus({ preventScroll: true }), [host])
  const count = formatNumber(corners.length, lang)
  const full = corners.length >= CORNER_LIMITS.max
  return (
    <>
      <span class="area-cross" aria-hidden="true" />
      <section class="area-drawing card" aria-label={words.drawing} data-part="area-drawing" ref={covers}>
        <p class="small">{words.drawHint}</p>
        <p role="status">
          {words.corners(corners.length, count)} {full && words.most(formatNumber(CORNER_LIMITS.max, lang))}{' '}
          {refused && words.noArea}
        </p>
        <div class="area-drawing-buttons">
          <button type="button" class="button" data-part="area-corner" disabled={full} onClick={middle}>
            {words.addCorner}
          </button>
          <button type="button" class="button" data-part="area-undo" disabled={count === '0'} onClick={undo}>
            {words.undoCorner}
          </button>
          <button
            type="button"
            class="button button-strong"
            data-part="area-finish"
            disabled={corners.length < CORNER_LIMITS.min}
            onClick={finish}
          >
            {words.finish}
          </button>
          <button type="button" class="button" data-part="area-cancel" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      </section>
    </>
  )
}

function addCorner(
  host: MapHost,
  corners: readonly LngLat[],
  x: number,
  y: number,
  draw: (corners: readonly LngLat[]) => void,
): void {
  if (corners.length < CORNER_LIMITS.max) draw([...corners, host.unproject(x, y)])
}

interface Presses {
  readonly add: (x: number, y: number) => void
  readonly middle: () => void
  readonly undo: () => void
  readonly cancel: () => void
}

/** A press that moved farther was a drag of the map, CSS px. */
const STILL_PX = 6

/** Presses and keys of the canvas, before the map hears of them. */
function useMapPresses(host: MapHost, presses: Presses): void {
  const latest = useRef(presses)
  latest.current = presses
  useLayoutEffect(() => {
    const box = host.canvas.closest('.map-canvas')
    const ending = new AbortController()
    const options = { capture: true, signal: ending.signal }
    let down = { x: 0, y: 0 }
    const listen = <K extends keyof HTMLElementEventMap>(
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ) =>
      box?.addEventListener(
        type,
        (event) => {
          if (event.target === host.canvas) act(event as HTMLElementEventMap[K])
        },
        options,
      )
    listen('pointerdown', ({ clientX, clientY }) => {
      down = { x: clientX, y: clientY }
    })
    listen('click', (event) => {
      event.stopPropagation()
      const { clientX, clientY } = event
      if (Math.hypot(clientX - down.x, clientY - down.y) > STILL_PX) return
      const { left, top } = host.canvas.getBoundingClientRect()
      latest.current.add(clientX - left, clientY - top)
    })
    listen('dblclick', (event) => event.stopPropagation())
    listen('keydown', (event) => {
      const act = { Enter: 'middle', Backspace: 'undo', Escape: 'cancel' } as const
      const wanted = Object.hasOwn(act, event.key) ? act[event.key as keyof typeof act] : undefined
      if (!wanted) return
      event.preventDefault()
      event.stopPropagation()
      latest.current[wanted]()
    })
    return () => ending.abort()
  }, [host])
}
