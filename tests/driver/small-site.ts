import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another record than the built-in one, its data and its whole site, in a folder of their own. */
export interface SmallSite {
  readonly data: string
  readonly site: string
  readonly remove: () => void
}

const SEEDS = 'tests/fixtures/small-record/seeds'

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(process.execPath, [...args], { env: { ...process.env, ...env }, stdio: 'pipe' })
}

/** Builds the small record and its site as the README says; what fails throws with what was printed. */
export function buildSmallSite(): SmallSite {
  const folder = mkdtempSync(join(tmpdir(), 'small-record-'))
  const data = join(folder, 'data')
  const site = join(folder, 'site')
  node(['--import', 'tsx', 'src/pipeline/build-data.ts', '--seeds', SEEDS, '--out', data])
  node(['node_modules/vite/bin/vite.js', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn'], {
    DATELINE_RECORD: data,
    NODE_ENV: 'production',
  })
  return { data, site, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
