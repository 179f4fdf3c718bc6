import { windName } from '../i18n/describe-place'
import { numbersIn } from './numbers-in-text'
import { expecting, type Finding } from './problem'
import type { ClaimSeed } from './seed-schema'

const KM_PER_MILE = 1.609344
/** Half a kilometre: what rounding a distance in miles to whole kilometres may lose. */
const ROUNDING_KM = 0.5

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Does the cited line give what the claim says that it gives? `placeNames` are folded names and aliases. */
export function checkCitation(claim: ClaimSeed, line: string, placeNames: ReadonlySet<string>): Finding[] {
  const numbers = numbersIn(line)
  return [
    ...checkFigures(claim, numbers),
    ...checkDistance(claim, line, numbers),
    ...checkExpression(claim, line, numbers),
    ...(claim.spellings ?? []).flatMap((spelling) => checkSpelling(spelling, line, placeNames)),
  ]
}

function checkFigures({ strikes, harm = [] }: ClaimSeed, numbers: ReadonlySet<number>): Finding[] {
  const tolls = harm.flatMap(({ low, best, high }, at) =>
    [low, best, high].map((value) => [`harm.${at}`, value] as const),
  )
  const figures = [
    ['strikes.min', strikes?.min ?? null],
    ['strikes.max', strikes?.max ?? null],
    ...tolls,
  ] as const
  return figures.flatMap(([field, value]) =>
    expecting(value === null || numbers.has(value), field, value, 'a figure that stands in the line'),
  )
}

/** A distance in km as told, or rounded from miles; a bearing as the wind of that name. */
function checkDistance({ where }: ClaimSeed, line: string, numbers: ReadonlySet<number>): Finding[] {
  const { distanceKm, bearingDeg } = where ?? {}
  const told = [...numbers].some(
    (number) => number === distanceKm || Math.abs(number * KM_PER_MILE - (distanceKm ?? 0)) <= ROUNDING_KM,
  )
  const wind = bearingDeg === undefined ? '' : windName(bearingDeg, 'en')
  const winds = line.toLowerCase().replaceAll('-', '')
  return [
    ...expecting(
      distanceKm === undefined || told,
      'where.distanceKm',
      distanceKm,
      'a distance that stands in the line',
    ),
    ...expecting(
      winds.includes(wind.replaceAll('-', '')),
      'where.bearingDeg',
      bearingDeg,
      `the word ${wind} in the line`,
    ),
  ]
}

/** The word or the number that a date expression is read from stands in the line. */
function checkExpression({ when }: ClaimSeed, line: string, numbers: ReadonlySet<number>): Finding[] {
  const expression = when?.expression ?? ''
  const signs = signsOf(expression)
  const stands = signs.some((sign) =>
    typeof sign === 'number' ? numbers.has(sign) : line.toLowerCase().includes(sign),
  )
  return expecting(
    signs.length === 0 || stands,
    'when.expression',
    expression,
    `${signs.join(' or ')} in the line`,
  )
}

/** What a line must hold one of; nothing for an expression that can be read from many words. */
function signsOf(expression: string): (string | number)[] {
  const [form = '', value = ''] = expression.split(':')
  const parts = value.split('-').map(Number)
  if (/^weekday/.test(form)) return [value]
  if (/^(last|this|next)-/.test(form)) return [form.replace(/^.*-/, '')]
  if (/^(days|weeks)-ago$|^past-months$|^year$/.test(form)) return [Number(value)]
  if (form === 'month' || form === 'since-month') return [MONTHS[(parts.at(-1) ?? 0) - 1] ?? value]
  if (form === 'month-day' || form === 'date' || form === 'since')
    return [...parts.slice(-1), ...parts.slice(0, -2)]
  return []
}

function checkSpelling(spelling: string, line: string, placeNames: ReadonlySet<string>): Finding[] {
  return [
    ...expecting(line.includes(spelling), 'spellings', spelling, 'a name spelled as the line spells it'),
    ...expecting(placeNames.has(foldName(spelling)), 'spellings', spelling, 'a name or alias of a place'),
  ]
}

/** A place name without what spelling and typing vary: case, and the kind of apostrophe. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[’‘ʿʾ`]/g, "'")
}
