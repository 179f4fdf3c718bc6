/**
 * Folds a text so that spellings of one name in Latin and Arabic script meet: case, diacritics,
 * apostrophes and Arabic vowel marks fall away, Arabic letters with variant forms become one.
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
}
