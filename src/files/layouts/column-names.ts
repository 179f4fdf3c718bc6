import { foldText } from '../../model/fold-text'
import { onceEach } from '../../model/once-each'

/** A header as names are compared: small letters and figures of any script, `_` between words. */
export function columnName(header: string): string {
  return foldText(header)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
}

/** Of a table of a hundred thousand columns none that is known stands further to the right. */
const MOST_NAMED = 5000

/** Finds columns by their names; of several with one name the first. */
export interface NamedColumns {
  has(...names: readonly string[]): boolean
  /** The first of these names that there is. */
  at(...names: readonly string[]): number | undefined
}

export const namedColumns: (columns: readonly string[]) => NamedColumns = onceEach((columns) => {
  const numbers = new Map<string, number>()
  columns.slice(0, MOST_NAMED).forEach((header, number) => {
    const name = columnName(header)
    if (name !== '' && !numbers.has(name)) numbers.set(name, number)
  })
  return {
    has: (...names) => names.every((name) => numbers.has(name)),
    at: (...names) => {
      for (const name of names) {
        const number = numbers.get(name)
        if (number !== undefined) return number
      }
      return undefined
    },
  }
})
