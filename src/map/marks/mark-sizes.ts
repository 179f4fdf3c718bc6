/** The sizes of marks and of what is drawn with them, CSS px, in one table. */
export const MARK_PX = {
  /** Between the middles of neighbouring parts of one glyph: discs overlap by a rim. */
  pitch: 19,
  /** Half of a part's disc with its rim. */
  halfPart: 12,
  /** Half of a part's body: of strikes and of other kinds, at a place, as a label, and as one of several. */
  body: {
    strike: { disc: 10, tag: 9.5, dot: 5 },
    kind: { disc: 8.5, tag: 8.5, dot: 4.5 },
  },
  /** The paper-coloured rim that keeps neighbouring marks apart. */
  rim: 1.5,
  /** The chip with the number: half its height, its least width, a digit, and how far it stands out of its glyph. */
  chip: { halfHeight: 7.5, leastWidth: 15, digit: 6.6, standsOut: 6 },
  /** Line of the ring round a stack. */
  ring: { marked: 1.5, lit: 2, selected: 3 },
  /** Between a glyph and the ring round it. */
  ringGap: 4,
  /** Radius of the ring of one strike; the area grows with the number. */
  oneStrike: 6,
  /** A larger ring is on no screen: of more than a hundred thousand strikes at one place. */
  mostStrikes: 2_000,
  /** Radius of the dot at the true place of a glyph that stands aside. */
  anchor: 2.5,
  /** Letters of the name at a glyph. */
  name: 13,
  /**
   * Keeps a name out of the box of its own glyph: a strike's is 1.5 wider than half a part with the padding of both,
   * and MapLibre lifts a line of letters by 4.
   */
  nameGap: 7,
  /** Between the foot of a country's name and the badge under it. */
  underName: 10,
  /**
   * A country's name: from which zoom on, the letters' size from each zoom on, and in sizes of a letter: how wide
   * one is with its spacing, how high a line, how wide the widest line.
   */
  countryName: {
    from: 2,
    em: [
      [2, 10],
      [5, 14],
      [7, 18],
    ],
    letter: 0.78,
    line: 1.2,
    most: 8,
  },
} as const
