import type { Legend } from '../record/legend'
import './signs.css'

type LegendPlace = Legend['places'][number]

/** How the map draws a place of each exactness, as a small picture beside its words. */
const DRAWINGS: Readonly<Record<LegendPlace, { readonly line: string; readonly fill?: string }>> = {
  town: { line: '', fill: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z' },
  near: { line: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', fill: 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z' },
  offset: { line: 'M-9 7L4 -4', fill: 'M1 -5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z' },
  ring: { line: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z' },
  sector: { line: 'M-8 8L0 -9A18 18 0 0 1 9 0Z' },
  area: { line: 'M-9 -4L-3 -8L8 -6L9 4L1 8L-7 6Z' },
  among: {
    line: 'M-7 5L0 -5M7 5L0 -5',
    fill: 'M-9.500 5a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0 -5 0ZM4.500 5a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0 -5 0ZM-4 -5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  },
  country: { line: 'M-9 -6H9V6H-9Z', fill: 'M-2.500 0a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0 -5 0Z' },
}

export function PlaceMark({ place }: { place: LegendPlace }) {
  const { line, fill } = DRAWINGS[place]
  return (
    <svg class="place-mark" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
      {line !== '' && <path d={line} fill="none" stroke="currentColor" stroke-width="1.5" />}
      {fill !== undefined && <path d={fill} fill="currentColor" />}
    </svg>
  )
}
