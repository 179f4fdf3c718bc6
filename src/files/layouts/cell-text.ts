import type { Cell } from '../rows/row-source'

/** What tables write where they know nothing, in small letters. Never 0. */
const NOTHING: ReadonlySet<string> = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  '#na',
  'nan',
  'nat',
  'null',
  'none',
  'nil',
  '\\n',
  '(null)',
  '(blank)',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '..',
  '?',
  'unknown',
  'unk',
  'not known',
  'not available',
  'not reported',
  'غير معروف',
  'غير معروفة',
  'غير متوفر',
  'لا يوجد',
  'مجهول',
  'inconnu',
  'desconocido',
  'unbekannt',
  'неизвестно',
  'bilinmiyor',
])
const LONGEST_NOTHING = 13

/** A cell as text without the space round it; empty where there is no such cell. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim()
  return cell === null || cell === undefined ? '' : String(cell)
}

/** Does a trimmed text say that nothing is known? */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST_NOTHING) return false
  return text === '' || NOTHING.has(text.toLowerCase())
}

/** Names are shown and kept no further than this; the cell itself stays in its file. */
const LONGEST_WORDS = 1000

/** A name or other words of a row, empty where the row says none. */
export function wordsOf(cell: Cell | undefined): string {
  const text = textOf(cell)
  if (text.length > LONGEST_WORDS) return `${text.slice(0, LONGEST_WORDS)}…`
  return saysNothing(text) ? '' : text
}

const LONGEST_NUMBER = 64

/**
 * A short text as its numbers are written elsewhere: digits of any script become Latin ones, full-width signs plain
 * ones, every minus a hyphen; marks of direction and the quote that spreadsheets put before a text fall away.
 */
export function plainNumber(text: string): string {
  if (text.length > LONGEST_NUMBER) return text
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/^['’]/, '')
    .trim()
}
