import { localText } from '../../model/event'
import type { Row } from '../../record/event-table'
import { useApp } from '../../ui/use-app'
import type { MapHost } from '../host/map-host'
import type { Scene } from '../host/scene'
import { glyphExtent } from '../marks/arrange-parts'
import type { PlacedStack } from '../marks/place-stacks'
import { anchorPoint } from './anchored'
import { GlyphCanvas } from './glyph-canvas'
import { useEventIcon } from './use-event-icon'
import { useAnchored } from './use-map-host'
import { useMapWords } from './use-map-words'
import './map-stacks.css'

/** Room that each mark takes on the ring, CSS px. */
const ROOM_PX = 30
/** More than these make no ring: the list has them all. */
export const MOST_ON_RING = 16

/** A stack's events as marks round it, in order of date from the top; the list beside it says the same in words. */
export function RingOfMarks({ host, scene, stack }: { host: MapHost; scene: Scene; stack: PlacedStack }) {
  const box = useAnchored<HTMLDivElement>(host, () => anchorPoint(host, stack.point))
  const rows = Array.from(stack.rows)
  const radiusPx = ringRadiusPx(stack)
  return (
    <div class="map-ring" aria-hidden="true" data-part="map-ring" ref={box}>
      {rows.map((row, index) => (
        <RingMark
          key={row}
          scene={scene}
          row={row}
          angle={(index / rows.length) * 2 * Math.PI}
          radiusPx={radiusPx}
        />
      ))}
    </div>
  )
}

/** Radius of the ring, CSS px: round the glyph, with room for each mark. */
export function ringRadiusPx({ rows, parts }: PlacedStack): number {
  const { halfWidthPx, halfHeightPx } = glyphExtent(parts.length)
  return Math.max(Math.max(halfWidthPx, halfHeightPx) + 22, (rows.length * ROOM_PX) / (2 * Math.PI))
}

interface RingMarkProps {
  readonly scene: Scene
  readonly row: Row
  /** Clockwise from the top, radians. */
  readonly angle: number
  readonly radiusPx: number
}

function RingMark({ scene, row, angle, radiusPx }: RingMarkProps) {
  const { lang } = useMapWords()
  const { actions } = useApp()
  const icon = useEventIcon(scene, row)
  const { id, title } = scene.table.event(row)
  return (
    <button
      type="button"
      class="map-ring-mark"
      tabIndex={-1}
      title={localText(title, lang)}
      style={{
        left: `${Math.round(Math.sin(angle) * radiusPx)}px`,
        top: `${Math.round(-Math.cos(angle) * radiusPx)}px`,
      }}
      onClick={() => actions.openEvent(id)}
    >
      <GlyphCanvas id={icon} />
    </button>
  )
}
