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

/** Installs packages of Debian's where this user may. */
function installFromDebian(what, packages) {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return
  console.log(`Installing ${what} from Debian …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  spawnSync('apt-get', install, { stdio: 'inherit', env })
}

/** The path of a Chromium: `CHROME_PATH`, the usual names, else Debian's, installed where this user may. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  installFromDebian('Chromium', ['chromium'])
  const installed = findChromium()
  if (installed) return installed
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
  installFromDebian('GDAL', ['gdal-bin'])
  if (!has()) console.log('No ogr2ogr here: the tests that read exports with GDAL are left out.')
}

/** Firefox, WebKit and the screen that nobody sees, by the programs that the tests start. */
const ENGINES = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' }

/** Firefox and WebKitGTK, which only `npm run engines` and the long playback need: Debian's, installed where this user may. */
export function ensureEngines() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const missing = () =>
    Object.keys(ENGINES).filter((program) => !folders.some((folder) => isExecutable(join(folder, program))))
  if (missing().length > 0) installFromDebian('Firefox and WebKit', Object.values(ENGINES))
  if (missing().length === 0) return
  console.error(
    `Other engines are tried with Debian's own packages, and ${missing().join(', ')} is not here. ` +
      `Install them (apt-get install ${Object.values(ENGINES).join(' ')}) and run this again.`,
  )
  process.exit(1)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
