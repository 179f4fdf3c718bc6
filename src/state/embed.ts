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

let mode: EmbedMode | undefined

/** The mode of this page; it does not change while the page is open. */
export function embedMode(): EmbedMode {
  mode ??= parseEmbedMode(typeof location === 'undefined' ? '' : location.search)
  return mode
}
