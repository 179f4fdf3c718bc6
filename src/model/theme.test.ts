import { describe, expect, it } from 'vitest'
import { BASEMAP_PALETTES, INK, OTHER_COLOUR, PAPER, UNATTRIBUTED_COLOUR } from './theme'

const SCHEMES = ['light', 'dark'] as const

/** How light a hex colour looks, 0 (black) to 1 (white). */
function lightness(hex: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex)
  if (!parts) throw new Error(`no hex colour: ${hex}`)
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('the colours', () => {
  it('are hex in both schemes', () => {
    const all = [PAPER, INK, OTHER_COLOUR, UNATTRIBUTED_COLOUR].flatMap((colour) =>
      SCHEMES.map((scheme) => colour[scheme]),
    )
    for (const colour of all) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    for (const scheme of SCHEMES)
      for (const colour of Object.values(BASEMAP_PALETTES[scheme])) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
    expect(Object.keys(BASEMAP_PALETTES.light)).toHaveLength(13)
    expect(Object.keys(BASEMAP_PALETTES.dark)).toEqual(Object.keys(BASEMAP_PALETTES.light))
  })

  it('are dark on light in one scheme and light on dark in the other', () => {
    expect(lightness(PAPER.light) - lightness(INK.light)).toBeGreaterThan(0.8)
    expect(lightness(INK.dark) - lightness(PAPER.dark)).toBeGreaterThan(0.8)
  })

  it.each(SCHEMES)('keep the land’s names fainter than the faintest mark, in the %s scheme', (scheme) => {
    const { land, label, labelQuiet, labelWater, townDot } = BASEMAP_PALETTES[scheme]
    const strength = (colour: string) => Math.abs(lightness(colour) - lightness(land))
    expect(strength(UNATTRIBUTED_COLOUR[scheme])).toBeGreaterThan(strength(label))
    for (const fainter of [labelQuiet, labelWater, townDot])
      expect(strength(fainter)).toBeLessThan(strength(label))
  })
})
