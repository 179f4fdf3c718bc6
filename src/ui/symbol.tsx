import { symbolPath } from '../model/symbol-path'
import { appearanceOf } from '../record/appearance'
import { useScheme } from './use-scheme'
import { useStore } from './use-store'

/** An actor's symbol in its colour, as on the map; the words beside it name the actor. */
export function ActorSymbol({ actor, sizePx = 16 }: { actor: string; sizePx?: number }) {
  const record = useStore((state) => state.record)
  const scheme = useScheme()
  const { colour, symbol } = appearanceOf(record, actor)
  return (
    <svg class="symbol" width={sizePx} height={sizePx} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <path d={symbolPath(symbol)} fill={colour[scheme]} />
    </svg>
  )
}
