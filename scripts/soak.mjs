/**
 * `npm run soak`: what `npm test` does to links, at full length: 1,000,000 random and mutated fragments through
 * the codec, 2,000 of them in a real browser, 50 random views from sender to receiver. `LINK_SEED` names another
 * draw. Takes hours on a small machine.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium, ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
const env = {
  ...process.env,
  TZ: 'America/St_Johns',
  CHROME_PATH: ensureChromium(),
  FUZZ_RUNS: '1000000',
  RANDOM_LINKS: '2000',
  RANDOM_VIEWS: '50',
}
process.chdir(ROOT)
const { build } = await import('vite')
await build({ logLevel: 'warn' })
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const runs = [
  ['unit', 'src/state/view-url'],
  ['browser', 'tests/share', '-t', 'random views|mangled links'],
]
const failed = runs.filter(([project, ...args]) => {
  const result = spawnSync(process.execPath, [vitest, 'run', '--project', project, ...args], {
    stdio: 'inherit',
    env,
  })
  return result.status !== 0
})
process.exit(failed.length)
