import { useEffect, useRef } from 'preact/hooks'
import { messagesFor } from '../../i18n/messages'
import type { App } from '../../state/app'
import { useApp } from '../../ui/use-app'
import type { Scale } from '../axis/axis'
import { fitAxis } from '../axis/axis-moves'
import { followPresses, type Plotted } from './follow-presses'
import { wheeledDomain } from './wheel'
import { placeHandles } from './window-moves'

/** What the plot does with what the pointer points at and presses. */
interface Asked extends Pick<Plotted, 'hover' | 'press'> {
  readonly scale: Scale
}

interface Live {
  readonly current: Asked
}

/** Mouse, pen and touch on the plot: drag a handle, the window or the axis, select, pinch, wheel and double-press. */
export function usePlotPointer(asked: Asked) {
  const app = useApp()
  const ref = useRef<HTMLDivElement>(null)
  const live = useRef(asked)
  live.current = asked
  useEffect(() => (ref.current ? listen(app, ref.current, live) : undefined), [app])
  return ref
}

function listen(app: App, plot: HTMLElement, live: Live): () => void {
  const { store, actions, environment } = app
  const isRtl = () => messagesFor(store.getState().session.lang).direction === 'rtl'
  const pxOf = (event: { readonly clientX: number }) => {
    const box = plot.getBoundingClientRect()
    return isRtl() ? box.right - event.clientX : event.clientX - box.left
  }
  const presses = followPresses(app, plot, {
    scale: () => live.current.scale,
    pxOf,
    hover: (...what) => live.current.hover(...what),
    press: (day) => live.current.press(day),
  })
  const fit = () => {
    const before = presses.handlesBefore()
    if (before) actions.move(placeHandles(before, store.getState().record.extent))
    fitAxis(app)
  }
  const wheel = (event: WheelEvent) => {
    // In a frame the wheel belongs to the page around it, unless a key says otherwise.
    if (environment.embed !== 'none' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const { axisDomain } = store.getState().session
    actions.showAxis(wheeledDomain(event, axisDomain, live.current.scale, pxOf(event), isRtl()))
  }

  const stop = new AbortController()
  const { signal } = stop
  plot.addEventListener('pointerdown', presses.begin, { signal })
  plot.addEventListener('pointermove', presses.move, { signal })
  plot.addEventListener('pointerup', presses.end, { signal })
  plot.addEventListener('pointercancel', presses.end, { signal })
  const leave = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') live.current.hover(null)
  }
  plot.addEventListener('pointerleave', leave, { signal })
  plot.addEventListener('dblclick', fit, { signal })
  plot.addEventListener('wheel', wheel, { signal, passive: false })
  return () => stop.abort()
}
