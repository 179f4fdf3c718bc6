/** What became of the mutants of a folder, in numbers and in words. */
import { relative } from 'node:path'

const NOTICED = new Set(['Killed', 'Timeout'])
const UNNOTICED = new Set(['Survived', 'NoCoverage'])

/** Every mutant that no test noticed, how many there were of all, and the percentage noticed: 0 where there was none. */
export function outcomeOf(mutants) {
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status))
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  const all = noticed + unnoticed.length
  return { unnoticed, all, percent: all === 0 ? 0 : (100 * noticed) / all }
}

/** Every mutant that no test noticed, a line each, then the folder's figure; answers the percentage noticed. */
export function printOutcome(part, mutants) {
  const { unnoticed, all, percent } = outcomeOf(mutants)
  for (const { fileName, location, mutatorName, replacement = '' } of unnoticed)
    console.log(
      `${relative('', fileName)}:${location.start.line}:${location.start.column} ${mutatorName}:`,
      replacement.replace(/\s+/g, ' ').slice(0, 100),
    )
  console.log(`src/${part}: ${percent.toFixed(1)} % of ${all} mutants noticed`)
  return percent
}
