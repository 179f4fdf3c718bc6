import { useMemo } from 'preact/hooks'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import type { Axis, Scale } from './axis'
import { drawnRange } from './axis-domain'
import { currentAxis } from './current-axis'

/** The page's axis, for a component. */
export function useAxis(): Axis {
  const app = useApp()
  return useStore((state) => currentAxis(app, state))
}

/** What of the axis is on the screen, over this width in px. */
export function useScale(axis: Axis, widthPx: number): Scale {
  const domain = useStore((state) => state.session.axisDomain)
  return useMemo(() => {
    const { from, to } = drawnRange(axis, domain)
    return { axis, from, to: Math.max(to, from + 1e-6), widthPx }
  }, [axis, domain, widthPx])
}
