/**
 * Set-up that needs nothing but Node and npm: installs what the lockfile names when it is not there,
 * and finds or installs a Chromium. Run by `npm start`, `npm test` and `.ci/run` before anything else.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Where the installed lockfile's hash is noted, so that a changed lockfile installs again. */
const STAMP = join('node_modules', '.dateline-lock')

/** Installs what this folder's lockfile names: the project's own, or that of the basemap. */
export function ensureInstalled(folder = ROOT) {
  const lockfile = join(folder, 'package-lock.json')
  const stamp = join(folder, STAMP)
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log(`Installing what ${relative(ROOT, lockfile)} names …`)
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('npm could not install the dependencies; its own message is above.')
    process.exit(npm.status ?? 1)
  }
  writeFileSync(stamp, hash)
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => CHROMIUM_NAMES.map((name) => join(folder, name)))
  return [process.env.CHROME_PATH, ...onPath, ...CHROMIUM_PATHS].find((path) => path && isExecutable(path))
}

/** The path of a Chromium: `CHROME_PATH`, the usual names, else Debian's, installed where this user may. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing Chromium from Debian …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env,
    })
    const installed = findChromium()
    if (installed) return installed
  }
  console.error(
    'The browser tests and the size check need Chromium or Chrome, and none was found. Install one (on Debian: ' +
      'apt-get install chromium), or set CHROME_PATH to its program, and run this again.',
  )
  process.exit(1)
}

/**
 * GDAL's `ogr2ogr`, which reads our exports in the tests as an independent reader: installed where this user
 * may; without it those tests are left out, and a line says so.
 */
export function ensureGdal() {
  const has = () => spawnSync('ogr2ogr', ['--version']).status === 0
  if (has()) return
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    console.log('Installing GDAL from Debian …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'gdal-bin']
    spawnSync('apt-get', packages, { stdio: 'inherit', env })
  }
  if (!has()) console.log('No ogr2ogr here: the tests that read exports with GDAL are left out.')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
