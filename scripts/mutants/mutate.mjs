/** One mutation run; imported by `scripts/mutants.mjs` once the tool is installed. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

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
