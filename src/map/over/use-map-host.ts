import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { MapHost, MapMoment } from '../host/map-host'

const next = (count: number) => count + 1

/** Draws the component again at each such moment of the map. */
export function useMapMoment(host: MapHost, moment: MapMoment): void {
  const [, redraw] = useReducer(next, 0)
  useEffect(() => host.on(moment, () => redraw(undefined)), [host, moment])
}

/** What `read` answers of the map; the component is drawn again when that changes, not at every move. */
export function useMapValue<T extends string | number | boolean | null>(
  host: MapHost,
  read: (host: MapHost) => T,
): T {
  const [, redraw] = useReducer(next, 0)
  const value = read(host)
  const drawn = useRef({ read, value })
  drawn.current = { read, value }
  useEffect(() => {
    const check = () => {
      const { current } = drawn
      if (!Object.is(current.read(host), current.value)) redraw(undefined)
    }
    check()
    return host.on('move', check)
  }, [host])
  return value
}

/**
 * For what hangs at a point of the map: its element is moved by `place`, which answers a CSS transform, in each frame
 * of a moving map, without being drawn again. `null` leaves it where it is. What `roomPx` answers becomes its
 * `--room`, for its style.
 */
export function useAnchored<E extends HTMLElement>(
  host: MapHost,
  place: () => string | null,
  roomPx: () => number | null = () => null,
): RefObject<E | null> {
  const element = useRef<E>(null)
  const latest = useRef({ place, roomPx })
  latest.current = { place, roomPx }
  const put = useRef(() => {
    const [transform, room] = [latest.current.place(), latest.current.roomPx()]
    if (element.current && transform !== null) element.current.style.transform = transform
    if (element.current && room !== null) element.current.style.setProperty('--room', `${room}px`)
  })
  useLayoutEffect(() => put.current())
  useEffect(() => host.on('move', put.current), [host])
  return element
}
