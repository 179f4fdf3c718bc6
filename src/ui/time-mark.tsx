/** What the timeline has beside its bars, each with a word in the legend. */
export const TIME_MARKS = ['total', 'coverage', 'break', 'pale', 'fading'] as const
export type TimeMarkName = (typeof TIME_MARKS)[number]

/** Lines, and bars with their strength, in a box of 22. */
const DRAWINGS: Readonly<
  Record<
    TimeMarkName,
    { readonly line?: string; readonly bars?: readonly (readonly [d: string, opacity: number])[] }
  >
> = {
  total: { line: 'M2 9H20v5' },
  coverage: { line: 'M2 9H16M8 14H20M5 6v6M17 11v6' },
  break: { line: 'M6 3v16M16 3v16M6 14l10-8M6 19l10-8' },
  pale: {
    bars: [
      ['M4 6h6v13h-6z', 1],
      ['M12 10h6v9h-6z', 0.3],
    ],
  },
  fading: {
    bars: [
      ['M2 8h6v11h-6z', 0.5],
      ['M8 8h6v11h-6z', 0.3],
      ['M14 8h6v11h-6z', 0.15],
    ],
  },
}

/** How the timeline draws it, as a small picture beside its words. */
export function TimeMark({ name }: { name: TimeMarkName }) {
  const { line, bars = [] } = DRAWINGS[name]
  return (
    <svg class="place-mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      {line !== undefined && <path d={line} fill="none" stroke="currentColor" stroke-width="1.5" />}
      {bars.map(([d, opacity]) => (
        <path key={d} d={d} fill="currentColor" opacity={opacity} />
      ))}
    </svg>
  )
}
