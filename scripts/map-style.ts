import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

/** What this page draws itself: MapLibre's own buttons, popups, markers and the reader's place. */
const UNUSED = /^maplibregl-(?:ctrl|popup|marker|user-location|attrib|compact)/

/**
 * MapLibre's style sheet without the rules for what the page does not use, most of all the icons of its buttons:
 * nine tenths of it. A rule goes when each of its selectors names such a part.
 */
export function canvasStyle(css: string): string {
  const { code } = transform({
    filename: 'maplibre-gl.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style: (rule) =>
          rule.value.selectors.every((selector) =>
            selector.some((part) => part.type === 'class' && UNUSED.test(part.name)),
          )
            ? []
            : undefined,
      },
    },
  })
  return String(code)
}

/** Bundles MapLibre's style sheet without what the page does not use. */
export function mapStyle(): Plugin {
  return {
    name: 'dateline-map-style',
    enforce: 'pre',
    transform: (code, id) => (/maplibre-gl\.css(?:\?|$)/.test(id) ? canvasStyle(code) : null),
  }
}
