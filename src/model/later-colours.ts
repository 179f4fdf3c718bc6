import type { SchemeColours } from './theme'

/** Of two windows, where the second has more events and where it has fewer; the number's sign says the same. */
export const MORE_COLOUR: SchemeColours = { light: '#8a4b00', dark: '#f0b45c' }
export const FEWER_COLOUR: SchemeColours = { light: '#1f5f8b', dark: '#7db8e8' }

/**
 * Strike layers of a reader's file, the largest first: far from one another in every sight (some are as dark, or as
 * light, as others are deep), so that of two schemes the hue is not always the same.
 */
export const FILE_COLOURS: readonly SchemeColours[] = [
  { light: '#2c77da', dark: '#8090f7' },
  { light: '#d0383d', dark: '#e8270b' },
  { light: '#947208', dark: '#a88830' },
  { light: '#094105', dark: '#398d70' },
  { light: '#9a3684', dark: '#f8c1fc' },
  { light: '#5614fd', dark: '#b81ae8' },
  { light: '#511120', dark: '#e6e025' },
  { light: '#2d1154', dark: '#4efcae' },
]
