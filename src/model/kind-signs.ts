import type { OtherKind } from './vocabulary'

/** Width of the line that signs are drawn with, in their box of 16 by 16. */
export const SIGN_LINE = 2.2

/**
 * Signs of the other kinds as SVG paths in a box of 16 by 16, drawn with a line of `SIGN_LINE`; the second list is
 * filled. They are plain so that they hold at the size of a letter.
 */
export const KIND_SIGNS: Readonly<Record<OtherKind | 'several', { line: string; fill: string }>> = {
  shelling: { line: 'M3 13 C4 6 8 3 12 6', fill: 'M9.5 9.5 L14 9.5 L13 4.5 Z' },
  bombing: {
    line: 'M8 1.5 V5 M8 11 V14.5 M1.5 8 H5 M11 8 H14.5 M3.5 3.5 L5.8 5.8 M10.2 10.2 L12.5 12.5 M12.5 3.5 L10.2 5.8 M5.8 10.2 L3.5 12.5',
    fill: '',
  },
  'chemical-attack': {
    line: 'M6.5 2 H9.5 M7 2 V6.5 L3 13.5 H13 L9 6.5 V2',
    fill: 'M5 10.5 H11 L13 13.5 H3 Z',
  },
  'ground-combat': { line: 'M3 3 L13 13 M13 3 L3 13 M2.5 10 L6 13.5 M13.5 10 L10 13.5', fill: '' },
  'territorial-change': { line: 'M4.5 2 V14.5', fill: 'M4.5 2.5 H13 L10.5 5.5 L13 8.5 H4.5 Z' },
  'raid-arrest': { line: 'M5 7.5 V5 A3 3 0 0 1 11 5 V7.5', fill: 'M3.5 7.5 H12.5 V14 H3.5 Z' },
  deployment: { line: 'M3 8 L8 3 L13 8 M3 13 L8 8 L13 13', fill: '' },
  'troop-movement': { line: 'M2 8 H13 M8.5 3.5 L13 8 L8.5 12.5', fill: '' },
  'training-aid': { line: 'M8 2.5 V13.5 M2.5 8 H13.5', fill: '' },
  diplomacy: {
    line: 'M6 12 A4 4 0 1 1 6 4 A4 4 0 1 1 6 12 M10 12 A4 4 0 1 1 10 4 A4 4 0 1 1 10 12',
    fill: '',
  },
  statement: { line: 'M2 3 H14 V10.5 H8 L5 13.5 V10.5 H2 Z', fill: '' },
  other: { line: '', fill: 'M8 5 A3 3 0 1 1 8 11 A3 3 0 1 1 8 5 Z' },
  several: {
    line: '',
    fill: 'M3 6.4 A1.6 1.6 0 1 1 3 9.6 A1.6 1.6 0 1 1 3 6.4 Z M8 6.4 A1.6 1.6 0 1 1 8 9.6 A1.6 1.6 0 1 1 8 6.4 Z M13 6.4 A1.6 1.6 0 1 1 13 9.6 A1.6 1.6 0 1 1 13 6.4 Z',
  },
}
