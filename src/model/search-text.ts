/**
 * Folds a text so that spellings of one name in Latin and Arabic script meet: case, diacritics,
 * apostrophes and Arabic vowel marks fall away, Arabic letters with variant forms become one,
 * and an Arabic article joined by a hyphen or standing alone (al-, ad-, az-, ...) is dropped.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/\u0626/g, '\u064a')
    .replace(/\u0624/g, '\u0648')
    .replace(/['’‘ʿʾ`´]/g, '')
    .replace(/\b(?:al|el|ar|as|ash|ad|az|an|at|ad)-/g, '')
    .replace(/(^|\s)\u0627\u0644(?=\S{2})/g, '$1')
}

/** The words of a folded text. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
