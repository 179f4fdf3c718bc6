/**
 * How much of the page an embedding site asked for, before the fragment: `?embed` is the map alone,
 * `?embed=timeline` keeps the timeline. An embedded map leaves the wheel to the page around it.
 */
export type EmbedMode = 'none' | 'map' | 'timeline'

/** The mode that this query (`?embed=timeline`) asks for; an unknown word is the map alone. */
export function parseEmbedMode(search: string): EmbedMode {
  const asked = new URLSearchParams(search).get('embed')
  if (asked === null) return 'none'
  return asked === 'timeline' ? 'timeline' : 'map'
}
