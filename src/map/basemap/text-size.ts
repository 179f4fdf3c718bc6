import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

/** Larger letters would leave room for no more than a few names. */
const MOST = 2

/** How much larger the map's letters are for a reader whose text is so large. */
export function letterScale(textScale: number): number {
  return Math.min(MOST, Math.max(1, textScale))
}

/** The layer with letters so many times their size. */
export function withLetters(layer: LayerSpecification, scale: number): LayerSpecification {
  const size = layer.type === 'symbol' ? layer.layout?.['text-size'] : undefined
  if (layer.type !== 'symbol' || size === undefined || scale === 1) return layer
  return { ...layer, layout: { ...layer.layout, 'text-size': scaledSize(size, scale) } }
}

/** The zoom may stand at the top of an expression alone, so that each of its sizes is multiplied. */
function scaledSize<S>(size: S, scale: number): S {
  const times = (px: unknown) => (typeof px === 'number' ? px * scale : ['*', px, scale])
  if (!Array.isArray(size)) return times(size) as S
  const [interpolate, how, zoom, ...stops] = size as unknown[]
  const scaled = stops.map((stop, index) => (index % 2 === 0 ? stop : times(stop)))
  return [interpolate, how, zoom, ...scaled] as ExpressionSpecification as S
}
