import { useEffect, useRef } from 'preact/hooks'
import { formatNumber } from '../../i18n/format'
import { useStore } from '../../ui/use-store'
import type { OpenMap } from '../host/open-map'
import type { PlacedStack } from '../marks/place-stacks'
import { StackHead } from './stack-head'
import { stackName } from './stack-name'
import { useMapWords } from './use-map-words'

interface PlacesListProps {
  readonly map: OpenMap
  readonly onPick: (stack: PlacedStack) => void
  readonly onClose: () => void
}

/** The stacks on the screen as buttons, the nearest to its middle first: the keyboard's way to the marks. */
export function PlacesList({ map, onPick, onClose }: PlacesListProps) {
  const record = useStore((state) => state.record)
  const { lang, words, all } = useMapWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [])
  const close = () => {
    onClose()
    map.canvas.focus({ preventScroll: true })
  }
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
        {stacksInView(map).map((stack) => (
          <li key={stack.key}>
            <button type="button" class="map-stack-event" onClick={() => onPick(stack)}>
              {words.stackTitle(
                stackName(stack, record, lang),
                all.counts.events(stack.rows.length, formatNumber(stack.rows.length, lang)),
              )}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function stacksInView(map: OpenMap): readonly PlacedStack[] {
  const { clientWidth, clientHeight } = map.canvas
  return map
    .stacks()
    .flatMap((stack) => {
      const at = map.project(stack.point)
      if (!at || at.x < 0 || at.y < 0 || at.x > clientWidth || at.y > clientHeight) return []
      return [{ stack, fromMiddlePx: Math.hypot(at.x - clientWidth / 2, at.y - clientHeight / 2) }]
    })
    .sort((a, b) => a.fromMiddlePx - b.fromMiddlePx)
    .map(({ stack }) => stack)
}
