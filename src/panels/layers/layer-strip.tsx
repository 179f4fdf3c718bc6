import type { DayWindow } from '../../model/civil-date'
import type { Slots, Strip } from './strip-days'

const HEIGHT = 14
const SLOT = 4
/** A bar this many events high fills the strip. */
const FULL = 3

/** One actor's activity, day by day, pale outside the days that are shown. Its numbers stand in words beside it. */
export function LayerStrip({
  strip,
  slots,
  span,
  colour,
}: {
  strip: Strip
  slots: Slots
  span: DayWindow
  colour: string
}) {
  const { bars, line } = strip
  const inSpan = (index: number) => {
    const day = slots[index]
    return day != null && span.start <= day && day < span.end
  }
  return (
    <svg
      class="layer-strip"
      viewBox={`0 0 ${Math.max(1, slots.length) * SLOT} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="layer-strip-ground" x="0" y={HEIGHT - 1} width={slots.length * SLOT} height="1" />
      {line && (
        <rect
          x={line.first * SLOT}
          y={HEIGHT - 2}
          width={(line.last - line.first + 1) * SLOT}
          height="2"
          fill={colour}
          opacity="0.45"
        />
      )}
      {bars.map((value, index) => {
        const height = Math.min(1, value / FULL) * (HEIGHT - 2) + (value > 0 ? 2 : 0)
        return (
          value > 0 && (
            <rect
              key={slots[index]}
              x={index * SLOT}
              y={HEIGHT - height}
              width={SLOT - 0.8}
              height={height}
              fill={colour}
              opacity={inSpan(index) ? 1 : 0.3}
            />
          )
        )
      })}
    </svg>
  )
}
