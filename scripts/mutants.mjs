/**
 * `npm run mutants`: changes the source by one small step at a time (a mutant: `<` becomes `<=`, a text becomes empty)
 * and counts how many of these steps a unit test notices. Lists those that none does, then a line for each folder;
 * fails where a folder has fewer noticed than `ENOUGH`. `npm run mutants -- record view/view-url` takes these folders
 * (or files) of `src` alone; `--again` tries only what has changed since such a run. Takes about a quarter of an hour.
 * Its tool is installed by this alone (`scripts/mutants/package.json`): no other command needs it.
 */
import { join } from 'node:path'
import { printOutcome } from './mutants/outcome.mjs'
import { ensureInstalled, ROOT } from './setup.mjs'

/** In percent of the mutants of a folder. */
const ENOUGH = 85
const FOLDERS = ['model', 'record', 'files', 'view', 'state']

ensureInstalled()
ensureInstalled(join(ROOT, 'scripts', 'mutants'))
process.chdir(ROOT)
// Random tests draw the same few samples for each mutant, so that two runs say the same.
Object.assign(process.env, { FUZZ_RUNS: '25', QUICK_TESTS: '1' })
const { mutate } = await import('./mutants/mutate.mjs')
const words = process.argv.slice(2)
const asked = words.filter((word) => !word.startsWith('--'))
const parts = asked.length > 0 ? asked : FOLDERS
let low = 0
for (const part of parts)
  if (printOutcome(part, await mutate(part, words.includes('--again'))) < ENOUGH) low += 1
console.log(low === 0 ? 'mutants passed' : `mutants failed: ${low} below ${ENOUGH} %`)
process.exit(low)
