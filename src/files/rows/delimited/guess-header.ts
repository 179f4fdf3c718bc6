const WHOLE = /^[-+]?\d+$/
const FRACTION = /^[-+]?\d*[.,]\d+$/
const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/
/** Whole numbers are met as names of columns, but not often. */
const WHOLE_SHARE = 0.25

/** Is the first row of a table one of its rows, since it holds numbers and days where a header holds names? */
export function isHeadless(first: readonly string[]): boolean {
  const cells = first.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (cells.some((cell) => DAY.test(cell) || FRACTION.test(cell))) return true
  const whole = cells.filter((cell) => WHOLE.test(cell)).map(Number)
  return whole.length > 0 && whole.length / cells.length >= WHOLE_SHARE && !areYears(whole)
}

/** A column a year is a common form of table. */
function areYears(numbers: readonly number[]): boolean {
  return numbers.every((year, at) => year >= 1800 && year <= 2100 && year > (numbers[at - 1] ?? 0))
}
