import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canvasStyle } from './map-style'

const whole = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8')

test('what the page does not use of the map’s style sheet is left out', () => {
  const kept = canvasStyle(whole)
  expect(kept).toContain('.maplibregl-canvas {')
  expect(kept).toContain('.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures')
  expect(kept).toContain('.maplibregl-cooperative-gesture-screen.maplibregl-show')
  expect(kept).not.toMatch(/maplibregl-(?:popup|marker)|svg/)
  expect([whole.length > 60_000, kept.length < 5_000]).toEqual([true, true])
})

test('a rule that also means a part that is used stays', () => {
  expect(canvasStyle('.maplibregl-canvas, .maplibregl-ctrl { top: 0 } .maplibregl-ctrl { left: 0 }')).toBe(
    '.maplibregl-canvas, .maplibregl-ctrl {\n  top: 0;\n}\n',
  )
})
