/**
 * `npm test`: installs what is missing (Chromium included), builds the site, and runs every test:
 * the unit tests in four time zones, then the browser specs against the built site.
 * Ends with one line, `N passed, N failed`. `npm test -- NAME` runs the files whose path holds NAME.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, ensureGdal, ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
const chromium = ensureChromium()
ensureGdal()
process.chdir(ROOT)
const reports = mkdtempSync(join(tmpdir(), 'dateline-test-'))
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const names = process.argv.slice(2)
const total = { passed: 0, failed: 0 }

/** The zone that the whole suite runs in, and three more for everything that counts days. */
const ZONE = 'America/St_Johns'
const OTHER_ZONES = ['Asia/Kathmandu', 'Pacific/Honolulu', 'Pacific/Kiritimati']
const DAY_FOLDERS = [
  'src/model',
  'src/record',
  'src/view',
  'src/state',
  'src/timeline',
  'src/i18n',
  'src/pipeline/resolve',
]

/** The fuzz tests' full count once; in the other zones fewer, since they do not depend on the zone. */
const FUZZ_RUNS = { [ZONE]: '100000' }

function run(project, zone, files) {
  console.log(`\n== ${project} tests, TZ=${zone}`)
  const report = join(reports, `${project}-${zone.replace('/', '-')}.json`)
  const result = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      '--passWithNoTests',
      ...files,
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, TZ: zone, CHROME_PATH: chromium, FUZZ_RUNS: FUZZ_RUNS[zone] ?? '2000' },
    },
  )
  const counts = readReport(report)
  total.passed += counts.passed
  total.failed += counts.failed
  if (result.status !== 0 && counts.failed === 0) total.failed += 1
}

function readReport(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

const { build } = await import('vite')
await build({ logLevel: 'warn' })
run('unit', ZONE, names)
if (names.length === 0) for (const zone of OTHER_ZONES) run('unit', zone, DAY_FOLDERS)
run('browser', ZONE, names)
rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)
