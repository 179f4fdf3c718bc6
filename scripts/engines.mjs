/**
 * `npm run engines`: what a reader does first and most, step by step, in Chromium, in Firefox and in WebKitGTK (both
 * Debian's, installed where this user may) on a screen that nobody sees; and what a Firefox shows that resists
 * fingerprinting. Ends with a table. Takes about two minutes; run each night and before a release.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureChromium, ensureEngines, ensureInstalled, ROOT } from './setup.mjs'

ensureInstalled()
const env = { ...process.env, CHROME_PATH: ensureChromium(), ENGINES: '1' }
ensureEngines()
process.chdir(ROOT)
const { build } = await import('vite')
await build({ logLevel: 'warn' })
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
const command = [vitest, 'run', '--project', 'browser', 'tests/engines/main-job']
process.exit(spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1)
