import { type ConflictEvent, localText } from '../model/event'
import { actions } from '../state/actions'
import { GlyphCanvas } from './glyph-canvas'
import { glyphExtent } from './marks/arrange-parts'
import type { PlacedStack } from './marks/place-stacks'
import type { OpenMap } from './open-map'
import { useEventIcon } from './stack-list'
import { useMapWords } from './use-map-words'

/** Room that each mark takes on the ring, CSS px. */
const ROOM_PX = 30
/** More than these make no ring: the list has them all. */
const MOST_ON_RING = 16

/** A stack's events as marks round it, in order of date from the top; the list beside it says the same in words. */
export function RingOfMarks({ map, stack }: { map: OpenMap; stack: PlacedStack }) {
  const at = map.project(stack.point)
  const { events } = stack
  if (!at || events.length > MOST_ON_RING) return null
  const { halfWidthPx, halfHeightPx } = glyphExtent(stack.parts.length)
  const radiusPx = ringRadiusPx(events.length, Math.max(halfWidthPx, halfHeightPx))
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

function ringRadiusPx(count: number, innerPx: number): number {
  return Math.max(innerPx + 22, (count * ROOM_PX) / (2 * Math.PI))
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
