/** Letters of the Arabic script that other languages write, by the Arabic letter that stands for the same sound. */
const SISTER_LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ى: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ې: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
}
const SISTERS = new RegExp(`[${Object.keys(SISTER_LETTERS).join('')}]`, 'g')

/** Arabic and Persian digits become Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/**
 * Folds a text so that spellings of one name in Latin and Arabic script meet: case, diacritics,
 * apostrophes, Arabic vowel marks and invisible marks fall away, letters with variant forms and the digits of
 * either script become one.
 */
export function foldText(text: string): string {
  return latinDigits(
    text
      // Decomposed, the acute accent that stands for an apostrophe would leave a space.
      .replace(/´/g, '')
      // Takes the hamza and the madda off their letters, which go with the other marks.
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]|\p{Cf}/gu, '')
      .replace(SISTERS, (letter) => SISTER_LETTERS[letter] ?? letter)
      .replace(/['’‘ʿʾ`]/g, ''),
  )
}
