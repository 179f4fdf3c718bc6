/**
 * `npm run mutants`: changes the program one small step at a time and counts the changes that the unit tests notice.
 */
import { ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
process.chdir(ROOT)
const { mutate, report } = await import('./mutants/run.mjs')
const folders = process.argv.slice(2)
const results = await mutate(folders, Number(process.env.MUTANT_WORKERS ?? 2))
process.exit(report(results, folders) < 85 ? 1 : 0)
