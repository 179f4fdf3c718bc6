/**
 * How much of the page an embedding site asked for, before the fragment: `?embed` is the map alone,
 * `?embed=timeline` keeps the timeline. An embedded map leaves the wheel to the page around it.
 */
export type EmbedMode = 'none' | 'map' | 'timeline'

/** The mode that this query (`?embed=timeline`) asks for, also with an escaped `#` behind it; an unknown word is the map alone. */
export function parseEmbedMode(search: string): EmbedMode {
  const asked = new URLSearchParams(search.replace(/%(?:25)*23.*$/i, '')).get('embed')
  if (asked === null) return 'none'
  return asked === 'timeline' ? 'timeline' : 'map'
}
