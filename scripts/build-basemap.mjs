/**
 * `npm run build:basemap -- [folder]`: installs what only the basemap is made from (`scripts/basemap/package.json`,
 * which nothing else fetches), checks the types of what makes it, and runs that.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './setup.mjs'

const FOLDER = join(ROOT, 'scripts', 'basemap')

function runOrExit(program, args) {
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

ensureInstalled()
ensureInstalled(FOLDER)
runOrExit('tsc', ['-p', FOLDER])
runOrExit('tsx', [join(FOLDER, 'build.ts'), ...process.argv.slice(2)])
