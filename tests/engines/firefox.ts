import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bidi, connectBidi } from './bidi'
import { drawing, pressing } from './inputs'
import { gatheringFaults, KEEP_FAULTS } from './page-faults'
import { end, lineOf, startDisplay } from './programs'
import type { Engine, Size, Tab } from './tab'

type Settings = Readonly<Record<string, string | number | boolean>>

/** Software draws, and nothing calls home. */
const SETTINGS: Settings = {
  'webgl.force-enabled': true,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
}

/** What Firefox itself remarks on software that draws. */
const OF_THE_BROWSER = /WebGL warning|WEBGL_debug_renderer_info/

interface Started {
  readonly bidi: Bidi
  readonly close: () => Promise<void>
}

/** @param more - further words of the command line */
export async function startFirefox(settings: Settings, more: readonly string[] = []): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-firefox-'))
  const lines = Object.entries({ ...SETTINGS, ...settings }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const display = await startDisplay()
  const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr'
  const program = spawn(path, ['--no-remote', '--remote-debugging-port=0', '--profile', profile, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: display.env,
  })
  const address = await lineOf(program, program.stderr, /WebDriver BiDi listening on (ws:\S+)/)
  const bidi = await connectBidi(`${address}/session`)
  return {
    bidi,
    close: async () => {
      bidi.close()
      await end(program)
      await display.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

interface Evaluated {
  readonly type: string
  readonly result?: { readonly value: string }
  readonly exceptionDetails?: { readonly text: string }
}

export async function openTab({ bidi, close }: Started, size: Size): Promise<Tab> {
  await bidi.send('session.new', { capabilities: {} })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    {},
  )
  const context = contexts[0]?.context
  const faults: string[] = []
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (['error', 'warn'].includes(String(level)) && !OF_THE_BROWSER.test(String(text)))
      faults.push(String(text))
  })
  const resize = async (viewport: Size) =>
    void (await bidi.send('browsingContext.setViewport', { context, viewport }))
  const act = async (actions: readonly unknown[]) =>
    void (await bidi.send('input.performActions', { context, actions }))
  await resize(size)
  await bidi.send('script.addPreloadScript', { functionDeclaration: `() => ${KEEP_FAULTS}` })
  const tab: Omit<Tab, 'faults'> = {
    go: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    ask: async (expression) => {
      const target = { context }
      const said = await bidi.send<Evaluated>('script.evaluate', { expression, target, awaitPromise: true })
      if (!said.result) throw new Error(`in the page: ${said.exceptionDetails?.text}`)
      return said.result.value
    },
    press: (key) => act(pressing(key)),
    draw: (places) => act(drawing(places)),
    resize,
    picture: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    close,
  }
  return gatheringFaults(tab, faults)
}

/** Firefox as Debian or Mozilla ship it, with these settings of `about:config` beside the usual ones. */
export function firefox(name = 'Firefox', settings: Settings = {}): Engine {
  return { name, open: async (size) => openTab(await startFirefox(settings), size) }
}
