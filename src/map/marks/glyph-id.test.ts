import { expect, test } from 'vitest'
import { KINDS, STATUSES } from '../../model/vocabulary'
import { GLYPH_FORMS, type Glyph, glyphId, parseGlyphId } from './glyph-id'

test('every glyph is read back from its id', () => {
  const common = { colour: '#0b5fa5', scheme: 'dark' } as const
  const glyphs = GLYPH_FORMS.flatMap((form) =>
    STATUSES.flatMap((standing): Glyph[] => [
      { type: 'strike', form, symbol: 'star', standing, ...common },
      ...KINDS.map((kind): Glyph => ({ type: 'kind', form, kind, standing, ...common })),
      { type: 'count', count: 12, contested: true, standing, ...common },
    ]),
  )
  for (const glyph of glyphs) expect(parseGlyphId(glyphId(glyph))).toEqual(glyph)
  const ring: Glyph = { type: 'ring', role: 'lit', halfWidthPx: 26, halfHeightPx: 16, scheme: 'light' }
  expect(parseGlyphId(glyphId(ring))).toEqual(ring)
  expect(new Set(glyphs.map(glyphId)).size).toBe(new Set(glyphs.map((glyph) => JSON.stringify(glyph))).size)
})

test('an id of another picture is no glyph', () => {
  for (const id of ['', 'airport-11', 'dateline|strike', 'dateline|strike|disc|blob|#fff|denied|light']) {
    expect(parseGlyphId(id)).toBeNull()
  }
})
