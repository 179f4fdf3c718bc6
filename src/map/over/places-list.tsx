import { useEffect, useRef } from 'preact/hooks'
import type { Rows } from '../../record/event-table'
import { useCover } from '../../ui/use-cover'
import type { MapHost } from '../host/map-host'
import type { Scene } from '../host/scene'
import type { PlacedStack } from '../marks/place-stacks'
import { StackHead } from './stack-head'
import { stackTitle } from './stack-name'
import { useMapMoment } from './use-map-host'
import { useMapWords } from './use-map-words'
import './map-stacks.css'

interface PlacesListProps {
  readonly host: MapHost
  readonly scene: Scene
  readonly onPick: (rows: Rows) => void
  readonly onClose: () => void
}

/** The stacks on the screen as buttons, the nearest to its middle first: the keyboard's way to the marks. */
export function PlacesList({ host, scene, onPick, onClose }: PlacesListProps) {
  // The nearest first: told anew when the map has come to rest.
  useMapMoment(host, 'rest')
  const { lang, words } = useMapWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [])
  const close = () => {
    onClose()
    host.canvas.focus({ preventScroll: true })
  }
  useCover(true, close)
  return (
    <div
      class="map-stack map-places"
      role="dialog"
      aria-label={words.placesInView}
      data-part="map-places"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <StackHead title={words.placesInView} onClose={close} />
      <ul>
        {stacksInView(host, scene).map((stack) => (
          <li key={stack.key}>
            <button type="button" class="map-stack-event" onClick={() => onPick(stack.rows)}>
              {stackTitle(stack, scene.record, lang)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The nearest: whoever wants one of the others moves the map there. */
const MOST_PLACES = 200

function stacksInView(host: MapHost, { placed }: Scene): readonly PlacedStack[] {
  const { clientWidth, clientHeight } = host.canvas
  return placed
    .flatMap((stack) => {
      const at = host.project(stack.point)
      if (!at || at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) return []
      return [{ stack, fromMiddlePx: Math.hypot(at.x - clientWidth / 2, at.y - clientHeight / 2) }]
    })
    .sort((a, b) => a.fromMiddlePx - b.fromMiddlePx)
    .slice(0, MOST_PLACES)
    .map(({ stack }) => stack)
}
