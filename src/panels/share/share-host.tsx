import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Dialog } from '../../state/store'
import { useStore } from '../../ui/use-store'

type Draw = (dialog: Dialog | null) => ComponentChildren

const MINE: ReadonlySet<Dialog> = new Set(['share', 'cite', 'embed', 'export', 'open', 'changes'])

/** The dialogs of this room, whose program is fetched when the first of them is asked for. */
export function ShareHost() {
  const dialog = useStore((state) => state.session.dialog)
  const wanted = dialog !== null && MINE.has(dialog)
  const [draw, setDraw] = useState<{ readonly draw: Draw } | null>(null)
  useEffect(() => {
    if (wanted && !draw) import('./share-dialogs').then(({ drawDialog }) => setDraw({ draw: drawDialog }))
  }, [wanted, draw])
  return <>{wanted && draw?.draw(dialog)}</>
}
