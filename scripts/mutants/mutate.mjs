/** One mutation run and its outcome in words; imported by `scripts/mutants.mjs` once the tool is installed. */
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const NOTICED = new Set(['Killed', 'Timeout'])
const UNNOTICED = new Set(['Survived', 'NoCoverage'])

/** Folders that no test of these sources reads. */
const LEFT_OUT = ['public', 'dist', 'seeds', 'bench']

/** Mutates the sources of this folder of `src` in a copy of the project, and answers every mutant with its fate. */
export function mutate(part, again) {
  return new Stryker({
    mutate: [`src/${part}{.ts,/**/*.ts}`, `!src/**/*.test.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTANT_WORKERS ?? 2),
    incremental: true,
    force: !again,
    incrementalFile: join('node_modules', '.mutants', `${part.replaceAll('/', '-')}.json`),
    // TypeScript 7 has no interface to read its settings with, and Vite does without them.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    ignorePatterns: LEFT_OUT.map((path) => `/${path}`),
    tempDirName: join(tmpdir(), `dateline-mutants-${process.pid}`),
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    warnings: { slow: false },
    timeoutMS: 10_000,
  }).runMutationTest()
}

/** Every mutant that no test noticed, a line each, then the folder's figure; answers the percentage noticed. */
export function printOutcome(part, mutants) {
  const unnoticed = mutants.filter(({ status }) => UNNOTICED.has(status))
  for (const { fileName, location, mutatorName, replacement = '' } of unnoticed)
    console.log(
      `${relative('', fileName)}:${location.start.line}:${location.start.column} ${mutatorName}:`,
      replacement.replace(/\s+/g, ' ').slice(0, 100),
    )
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  const all = noticed + unnoticed.length
  const percent = (100 * noticed) / all
  console.log(`src/${part}: ${percent.toFixed(1)} % of ${all} mutants noticed`)
  return percent
}
