/** The mutation run itself: imported by `scripts/mutants.mjs` once the tool is installed. */
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const CAUGHT = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

/** Mutates the sources of these folders of `src`; answers every mutant with what became of it. */
export function mutate(folders, concurrency) {
  const stryker = new Stryker({
    mutate: folders.flatMap((folder) => [
      `src/${folder}/**/*.ts`,
      `!src/${folder}/**/*.test.ts`,
      `!src/${folder}/**/*.worker.ts`,
    ]),
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutants/vitest.config.ts' },
    // TypeScript 7 has no interface that Stryker could read it with, and Vite needs none.
    tsconfigFile: 'none',
    coverageAnalysis: 'perTest',
    concurrency,
    disableTypeChecks: false,
    ignorePatterns: ['/public', '/dist', '/seeds', '/bench', '/src/map', '/src/panels', '/src/timeline', '/src/pipeline'],
    tempDirName: join(tmpdir(), 'dateline-mutants'),
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    timeoutMS: 10_000,
    allowConsoleColors: false,
  })
  return stryker.runMutationTest()
}

/** Survivors line by line, then one line a folder; answers the lowest share that was caught, in percent. */
export function report(results, folders) {
  const inRoot = results.map((one) => ({ ...one, file: relative(process.cwd(), one.fileName) }))
  for (const one of inRoot.filter(({ status }) => MISSED.has(status)))
    console.log(`${one.file}:${one.location.start.line}:${one.location.start.column} ${one.mutatorName} ${one.status}: ${one.replacement?.replace(/\s+/g, ' ').slice(0, 100)}`)
  const shares = folders.map((folder) => {
    const mine = inRoot.filter(({ file }) => file.startsWith(`src/${folder}/`))
    const caught = mine.filter(({ status }) => CAUGHT.has(status)).length
    const missed = mine.filter(({ status }) => MISSED.has(status)).length
    const share = (100 * caught) / Math.max(1, caught + missed)
    console.log(`src/${folder}: ${share.toFixed(1)} % of ${caught + missed} mutants killed`)
    return share
  })
  return Math.min(...shares)
}
