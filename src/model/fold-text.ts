/**
 * Folds a text so that spellings of one name in Latin and Arabic script meet: case, diacritics,
 * apostrophes and Arabic vowel marks fall away, Arabic letters with variant forms become one.
 */
export function foldText(text: string): string {
  return (
    text
      // Decomposed, the acute accent that stands for an apostrophe would leave a space.
      .replace(/´/g, '')
      // Takes the hamza and the madda off their letters, which go with the other marks.
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
      .replace(/\u0671/g, '\u0627')
      .replace(/\u0629/g, '\u0647')
      .replace(/[\u0649\u06cc]/g, '\u064a')
      .replace(/['’‘ʿʾ`]/g, '')
  )
}
