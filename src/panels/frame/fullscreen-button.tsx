import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../ui/icon'
import { useMessages } from '../../ui/use-messages'

/** Does the page have the whole screen now? */
function useFullscreen(): boolean {
  const isFull = () => document.fullscreenElement !== null
  const [full, setFull] = useState(isFull)
  useEffect(() => {
    const look = () => setFull(isFull())
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  return full
}

/** A browser may refuse; then the page stays as it is. */
function toggleFullscreen(full: boolean): void {
  const turned = full ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  turned.catch((error: unknown) => console.info('full screen', error))
}

/**
 * Gives the page the whole screen, and back; nothing where the browser cannot. A tool of its own from 1024 px of width,
 * below that an entry of the menu.
 */
export function FullscreenButton({ inMenu = false }: { inMenu?: boolean }) {
  const { words } = useMessages()
  const full = useFullscreen()
  if (!document.fullscreenEnabled) return null
  const name = full ? words.tools.leaveFullscreen : words.tools.fullscreen
  return (
    <button
      type="button"
      class={inMenu ? 'menu-item menu-fullscreen' : 'button tool tool-fullscreen'}
      data-part="fullscreen"
      aria-label={name}
      title={name}
      onClick={() => toggleFullscreen(full)}
    >
      {inMenu ? name : <Icon name="fullscreen" />}
    </button>
  )
}
