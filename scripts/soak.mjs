/**
 * `npm run soak`: what `npm test` does with few samples, at full length: 1,000,000 random and mutated fragments
 * through the codec, a hundred thousand damaged files (`FILE_SEED` names others) and a table of 1,500,000 rows,
 * accessibility in every combination, contrast in 50 views, twenty minutes of playback (`SOAK_MINUTES`)
 * in Chromium and in Firefox, 2,000 links in a real browser, a link to every event at four sizes, 50 random views from sender to receiver.
 * `LINK_SEED` names another draw. `npm run soak -- NAME` runs the parts whose name holds NAME. Takes hours on a
 * small machine.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium, ensureEngines, ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
const env = {
  ...process.env,
  CHROME_PATH: ensureChromium(),
  FUZZ_RUNS: '1000000',
  RANDOM_LINKS: '2000',
  RANDOM_VIEWS: '50',
  SOAK_MINUTES: process.env.SOAK_MINUTES ?? '20',
  CONTRAST_VIEWS: '50',
  LONG_TESTS: '1',
}
process.chdir(ROOT)
const { build } = await import('vite')
await build({ logLevel: 'warn' })
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const parts = {
  codec: ['unit', 'src/view/view-url'],
  files: ['unit', 'src/files/bad-inputs'],
  accessibility: ['browser', 'tests/accessibility'],
  contrast: ['browser', 'tests/contrast'],
  playback: ['browser', 'tests/soak'],
  'playback-firefox': ['browser', 'tests/engines/playback'],
  losses: ['browser', 'tests/faults', '-t', 'losses'],
  links: ['browser', 'tests/random-links'],
  landing: ['browser', 'tests/landing'],
}
const [wanted = ''] = process.argv.slice(2)
if ('playback-firefox'.includes(wanted)) ensureEngines()
const failed = Object.entries(parts).filter(([name, [project, ...args]]) => {
  if (!name.includes(wanted)) return false
  const command = [vitest, 'run', '--project', project, ...args]
  const others = args[0].includes('engines') ? { ENGINES: '1' } : {}
  return spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...env, ...others } }).status !== 0
})
console.log(failed.length === 0 ? 'soak passed' : `soak failed: ${failed.map(([name]) => name).join(', ')}`)
process.exit(failed.length)
