import type { ExpressionSpecification } from 'maplibre-gl'

/** A width in px that grows with the zoom. */
export function widthAt(...stops: readonly [zoom: number, px: number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification
}
