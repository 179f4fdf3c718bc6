import { useEffect, useState } from 'preact/hooks'
import type { App } from '../../state/app'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import './arrival-rings.css'

/** The marks of a new day are painted after the store has it: at once on a fast machine, later on a slow one. */
const LOOK_MS = [120, 400, 900] as const
/** As long as the ring's animation. */
const RING_MS = 900

interface Ring {
  readonly key: string
  /** CSS px of the window. */
  readonly x: number
  readonly y: number
}

/** One short ring round each mark that the running clock has just reached; none where motion is unwanted. */
export function ArrivalRings() {
  const app = useApp()
  const { store, actions } = app
  const arrived = useStore((state) => state.session.arrived)
  const playing = useStore((state) => state.session.playing)
  const [rings, setRings] = useState<readonly Ring[]>([])
  useEffect(() => {
    if (arrived.length === 0 || store.getState().session.reducedMotion) return
    let seen = false
    const looks = LOOK_MS.map((ms) =>
      setTimeout(() => {
        const found = seen ? [] : ringsOf(app, arrived)
        if (found.length === 0) return
        seen = true
        setRings((now) => [...now, ...found])
        // Each ring runs to its end, whatever arrives meanwhile.
        setTimeout(() => setRings((now) => now.filter((ring) => !found.includes(ring))), RING_MS)
      }, ms),
    )
    return () => {
      for (const timer of looks) clearTimeout(timer)
    }
  }, [arrived])
  // Nothing stays on the page when the clock has stopped and the last ring has run to its end.
  useEffect(() => {
    if (playing) return
    const timer = setTimeout(() => actions.arrive([]), LOOK_MS[2] + RING_MS)
    return () => clearTimeout(timer)
  }, [playing])
  return (
    <div class="arrival-rings" data-part="arrival-rings" aria-hidden="true">
      {rings.map(({ key, x, y }) => (
        <span key={key} class="arrival-ring" style={{ left: `${x}px`, top: `${y}px` }} />
      ))}
    </div>
  )
}

/** One ring a place, however many of its events are new. */
function ringsOf({ map }: App, arrived: readonly string[]): readonly Ring[] {
  const ids = new Set(arrived)
  const byPlace = new Map<string, Ring>()
  for (const { event, x, y } of map.current?.rendered() ?? []) {
    if (!ids.has(event)) continue
    const place = `${Math.round(x / 8)} ${Math.round(y / 8)}`
    if (!byPlace.has(place)) byPlace.set(place, { key: `${event} ${place}`, x, y })
  }
  return [...byPlace.values()]
}
