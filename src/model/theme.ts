/**
 * Every colour that the map and what is drawn like it use, once; those of the page are in tokens.css, and those of what
 * comes on demand in `later-colours.ts`.
 */
export type Scheme = 'light' | 'dark'

/** A colour in each scheme, hex. */
export type SchemeColours = Readonly<Record<Scheme, string>>

/** What marks lie on and are cut out with. */
export const PAPER: SchemeColours = { light: '#ffffff', dark: '#14181c' }
/** Numbers, names at marks, rings and links; the page's text has the same. */
export const INK: SchemeColours = { light: '#1b1f24', dark: '#eceef0' }
/** Every kind but strikes: grey, so that strikes stay readable. */
export const OTHER_COLOUR: SchemeColours = { light: '#5b626b', dark: '#a9b1bb' }
/** Strikes that nobody claims and nobody is accused of. */
export const UNATTRIBUTED_COLOUR: SchemeColours = { light: '#4a4f57', dark: '#c9ced6' }

/**
 * Cells of a map by how many events are in them: 1, 10, 100, 1,000 and 10,000 or more. Ink, since the strong colours
 * are the actors'.
 */
export const DENSITY_COLOURS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#c3cfda', '#8fa5ba', '#5f7b97', '#375370', '#16263a'],
  dark: ['#3d4c5a', '#5b7186', '#829bb2', '#b0c6d9', '#e6eef5'],
}

/** Greys within a narrow band, so that the faintest mark is stronger than the strongest label of the land. */
export interface BasemapPalette {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly borderCasing: string
  readonly province: string
  readonly river: string
  readonly lake: string
  readonly road: string
  readonly label: string
  readonly labelQuiet: string
  readonly labelWater: string
  readonly halo: string
  readonly townDot: string
}

export const BASEMAP_PALETTES: Readonly<Record<Scheme, BasemapPalette>> = {
  light: {
    sea: '#dde4e8',
    land: '#f6f4ee',
    border: '#a39d92',
    borderCasing: '#f1eee6',
    province: '#cfcac0',
    river: '#a9bcc8',
    lake: '#cfdae1',
    road: '#c4bba8',
    label: '#5b5a57',
    labelQuiet: '#6e6b65',
    labelWater: '#56707f',
    halo: '#f9f7f2',
    townDot: '#8b877f',
  },
  dark: {
    sea: '#12171c',
    land: '#21262b',
    border: '#626a72',
    borderCasing: '#1b2024',
    province: '#3a4148',
    river: '#3d5161',
    lake: '#18222a',
    road: '#4d4a40',
    label: '#a9b0b6',
    labelQuiet: '#929aa1',
    labelWater: '#84a0b3',
    halo: '#1a1f23',
    townDot: '#737b83',
  },
}
