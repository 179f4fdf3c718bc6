import { useEffect, useState } from 'preact/hooks'
import { idsAt } from '../../record/event-table'
import { useApp } from '../../ui/use-app'
import type { Scale } from '../axis/axis'
import { type Bin, binAt } from '../bars/bins'
import { rowsInBin } from '../bars/rows-in-bin'
import type { Subject } from './follow-presses'
import { goToBar } from './go-to-bar'
import { usePlotPointer } from './plot-pointer'

/** What the tip over the axis speaks of. */
export interface Spoken {
  readonly bin: Bin
  readonly over: Subject
  /** It lists what began in these days: they were pressed, or a keyboard stands on them. */
  readonly lists: boolean
}

/**
 * What is spoken of: what the pointer is over, else the bar that was pressed last, else the sign that has the focus,
 * else the bar at the playhead while that has it.
 */
export function useSpoken(scale: Scale, bins: readonly Bin[], playhead: number) {
  const app = useApp()
  const [pointed, setPointed] = useState<Spoken | null>(null)
  const [pressed, setPressed] = useState<Bin | null>(null)
  const [focused, setFocused] = useState<Spoken | null>(null)
  const [keyed, setKeyed] = useState(false)
  const binOf = (day: number) => bins[binAt(bins, Math.floor(day))] ?? null
  const light = (bin: Bin | null) => {
    const { table, passing } = app.visible()
    app.actions.light(bin ? idsAt(table, rowsInBin(table, passing, bin)) : [])
  }
  const ref = usePlotPointer({
    scale,
    hover: (day, over = 'bars') => {
      const bin = day === null ? null : binOf(day)
      if (bin === null) setPressed(null)
      if (bin === (pointed?.bin ?? null) && (bin === null || over === pointed?.over)) return
      setPointed(bin && { bin, over, lists: false })
      light(bin)
    },
    press: (day) => {
      const bin = binOf(day)
      if (!bin) return
      goToBar(app, bin, day)
      setPressed(bin)
      light(bin)
    },
  })
  useForgotten(pressed !== null, () => setPressed(null))
  const atPlayhead = keyed ? binOf(playhead) : null
  const spoken =
    (pointed && { ...pointed, lists: pointed.over === 'bars' && pointed.bin === pressed }) ??
    listed(pressed) ??
    focused ??
    listed(atPlayhead)
  return {
    ref,
    spoken,
    marked: pointed?.bin ?? (spoken?.over === 'bars' ? spoken.bin : null),
    setFocused,
    setKeyed,
  }
}

function listed(bin: Bin | null): Spoken | null {
  return bin && { bin, over: 'bars', lists: true }
}

/** The next press anywhere and the next key end what a press has brought up. */
function useForgotten(there: boolean, forget: () => void): void {
  useEffect(() => {
    if (!there) return
    const stop = new AbortController()
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, forget, { signal: stop.signal })
    return () => stop.abort()
  }, [there])
}
