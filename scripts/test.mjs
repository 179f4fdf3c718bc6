/**
 * `npm test`: installs what is missing (Chromium included), builds the site, and runs every test in one run:
 * the unit tests, those that count days in three more time zones, then the browser specs against the built site.
 * Ends with the ten slowest files, the tests that passed only when tried again, and one line, `N passed, N failed`.
 * `npm test -- NAME` runs the files whose path holds NAME.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureGdal, ensureInstalled, ROOT } from './setup.mjs'
import { closingLines } from './test-report.mjs'

ensureInstalled()
const chromium = ensureChromium()
ensureGdal()
process.chdir(ROOT)

/**
 * What passed and failed, what was tried again, and how long every file took; all empty where the run broke off before
 * it could tell.
 */
function run(names) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
  const report = join(folder, 'report.json')
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const reporters = ['--reporter=default', `--reporter=${join(ROOT, 'scripts', 'test-report.mjs')}`]
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...names], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium, TEST_REPORT: report },
  })
  const read = readReport(report)
  rmSync(folder, { recursive: true, force: true })
  // What fails outside of every test, or before the first, is one failure too.
  return { ...read, failed: status !== 0 && read.failed === 0 ? 1 : read.failed }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, files: [], retried: [] }
  }
}

const startMs = Date.now()
const { build } = await import('vite')
await build({ logLevel: 'warn' })
const report = run(process.argv.slice(2))
console.log(closingLines(report, (Date.now() - startMs) / 1000).join('\n'))
process.exit(report.failed > 0 || report.passed === 0 ? 1 : 0)
