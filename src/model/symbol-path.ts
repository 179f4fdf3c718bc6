import type { Actor } from './codebooks'

/** Corners of a regular polygon with one corner up, in a circle of this radius round the origin. */
function polygon(corners: number, radius: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = ((index * 360) / corners - 90) * (Math.PI / 180)
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`
  })
  return `M${points.join('L')}Z`
}

function star(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = ((index * 180) / points - 90) * (Math.PI / 180)
    const radius = index % 2 === 0 ? outer : inner
    return `${(radius * Math.cos(angle)).toFixed(3)} ${(radius * Math.sin(angle)).toFixed(3)}`
  })
  return `M${corners.join('L')}Z`
}

function disc(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}

/**
 * Outline of an actor's symbol as an SVG path in the box from -1 to 1, all of about the same area,
 * so that no actor's mark looks weightier than another's.
 */
const PATHS: Readonly<Record<Actor['symbol'], string>> = {
  triangle: 'M0 -0.95L0.95 0.75L-0.95 0.75Z',
  circle: disc(0.78),
  square: 'M-0.7 -0.7H0.7V0.7H-0.7Z',
  diamond: 'M0 -1L0.92 0L0 1L-0.92 0Z',
  star: star(5, 1, 0.46),
  pentagon: polygon(5, 0.9),
  hexagon: polygon(6, 0.86),
  cross: 'M-0.32 -0.95H0.32V-0.32H0.95V0.32H0.32V0.95H-0.32V0.32H-0.95V-0.32H-0.32Z',
  dot: disc(0.5),
}

export function symbolPath(symbol: Actor['symbol']): string {
  return PATHS[symbol]
}
