import { type ConflictEvent, localText } from '../../model/event'
import { actions } from '../../state/actions'
import type { OpenMap } from '../host/open-map'
import { glyphExtent } from '../marks/arrange-parts'
import type { PlacedStack } from '../marks/place-stacks'
import { GlyphCanvas } from './glyph-canvas'
import { useEventIcon } from './use-event-icon'
import { useMapWords } from './use-map-words'

/** Room that each mark takes on the ring, CSS px. */
const ROOM_PX = 30
/** More than these make no ring: the list has them all. */
export const MOST_ON_RING = 16

/** A stack's events as marks round it, in order of date from the top; the list beside it says the same in words. */
export function RingOfMarks({ map, stack }: { map: OpenMap; stack: PlacedStack }) {
  const at = map.project(stack.point)
  const { events } = stack
  if (!at) return null
  const radiusPx = ringRadiusPx(stack)
  return (
    <div
      class="map-ring"
      aria-hidden="true"
      data-part="map-ring"
      style={{ left: `${at.x}px`, top: `${at.y}px` }}
    >
      {events.map((event, index) => (
        <RingMark
          key={event.id}
          event={event}
          angle={(index / events.length) * 2 * Math.PI}
          radiusPx={radiusPx}
        />
      ))}
    </div>
  )
}

/** Radius of the ring, CSS px: round the glyph, with room for each mark. */
export function ringRadiusPx({ events, parts }: PlacedStack): number {
  const { halfWidthPx, halfHeightPx } = glyphExtent(parts.length)
  return Math.max(Math.max(halfWidthPx, halfHeightPx) + 22, (events.length * ROOM_PX) / (2 * Math.PI))
}

function RingMark({ event, angle, radiusPx }: { event: ConflictEvent; angle: number; radiusPx: number }) {
  const { lang } = useMapWords()
  const icon = useEventIcon(event)
  return (
    <button
      type="button"
      class="map-ring-mark"
      tabIndex={-1}
      title={localText(event.title, lang)}
      style={{
        left: `${Math.round(Math.sin(angle) * radiusPx)}px`,
        top: `${Math.round(-Math.cos(angle) * radiusPx)}px`,
      }}
      onClick={() => actions.openEvent(event.id)}
    >
      <GlyphCanvas id={icon} />
    </button>
  )
}
