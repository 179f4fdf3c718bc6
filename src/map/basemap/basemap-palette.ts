import type { Basemap } from '../../view/view'

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

const LIGHT: BasemapPalette = {
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
}

const DARK: BasemapPalette = {
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
}

export function basemapPalette(base: Basemap): BasemapPalette {
  return base === 'dark' ? DARK : LIGHT
}
