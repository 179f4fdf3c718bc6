export type Axis = 'lat' | 'lng'

const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i
const DEGREES_SIGN = '(?:°|º|˚|deg(?:rees)?|d(?=[\\s\\d]))'
const MINUTES_SIGN = "(?:'|′|’|‘|min?\\.?)"
const SECONDS_SIGN = "(?:\"|″|”|“|''|′′|’’|sec?\\.?)"
/** Sexagesimal with its signs, or with spaces or colons between its parts. */
const SIGNED = new RegExp(
  `^([+-]?\\d{1,3}(?:[.,]\\d+)?)\\s*${DEGREES_SIGN}\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*${MINUTES_SIGN}?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*${SECONDS_SIGN}?)?)?$`,
  'i',
)
const SPACED = /^([+-]?\d{1,3})[\s:]+(\d{1,2}(?:[.,]\d+)?)(?:[\s:]+(\d{1,2}(?:[.,]\d+)?))?$/
const BEFORE = /^([NSEW])\s*(.*)$/i
const AFTER = /^(.*?)\s*([NSEW])$/i

const decimal = (text: string): number => Number(text.replace(',', '.'))

/**
 * Degrees written with a comma for the point, with signs, in minutes and seconds, or with the letter of a wind. `NaN`
 * for anything else: hexadecimal, thousands, a wind of the other axis, a sign against its wind, 60 minutes.
 */
export function readAngle(text: string, axis: Axis): number {
  const [wind, figures] = splitWind(text)
  const value = readFigures(figures)
  if (wind === '') return value
  const onAxis = axis === 'lat' ? 'NS' : 'EW'
  if (!onAxis.includes(wind) || /^[+-]/.test(figures)) return Number.NaN
  return wind === 'S' || wind === 'W' ? -value : value
}

function splitWind(text: string): readonly [wind: string, figures: string] {
  const before = BEFORE.exec(text)
  if (before) return [(before[1] ?? '').toUpperCase(), before[2] ?? '']
  const after = AFTER.exec(text)
  return after ? [(after[2] ?? '').toUpperCase(), after[1] ?? ''] : ['', text]
}

function readFigures(text: string): number {
  if (PLAIN.test(text)) return decimal(text)
  const [, degrees, minutes = '0', seconds = '0'] = SIGNED.exec(text) ?? SPACED.exec(text) ?? []
  if (degrees === undefined) return Number.NaN
  const [whole, sixtieths, rest] = [decimal(degrees), decimal(minutes), decimal(seconds)]
  if (sixtieths >= 60 || rest >= 60) return Number.NaN
  if (!Number.isInteger(whole) && sixtieths + rest > 0) return Number.NaN
  const size = Math.abs(whole) + sixtieths / 60 + rest / 3600
  return degrees.startsWith('-') ? -size : size
}
