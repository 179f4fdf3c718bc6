import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { drawing, pressing } from './inputs'
import { end, startDisplay } from './programs'
import type { Engine, Size, Tab } from './tab'

const PATIENCE_MS = 20_000

const CAPABILITIES = {
  timeouts: { script: 120_000, pageLoad: 120_000 },
  'webkitgtk:browserOptions': { args: ['--automation', '--enable-write-console-messages-to-stdout=true'] },
}

/** The browser's own bars as narrow as a phone; the page is not drawn by GTK. */
const NARROW_BARS =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 2px; }'

interface Started {
  readonly driver: ChildProcess
  readonly address: string
  readonly close: () => Promise<void>
}

async function startDriver(): Promise<Started> {
  const display = await startDisplay()
  const config = mkdtempSync(join(tmpdir(), 'dateline-webkit-'))
  mkdirSync(join(config, 'gtk-3.0'))
  writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), NARROW_BARS)
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...display.env, XDG_CONFIG_HOME: config },
  })
  const address = `http://127.0.0.1:${port}`
  await untilAnswers(`${address}/status`)
  const close = async () => {
    await end(driver)
    await display.close()
    rmSync(config, { recursive: true, force: true })
  }
  return { driver, address, close }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilAnswers(address: string): Promise<void> {
  for (const endMs = Date.now() + PATIENCE_MS; Date.now() < endMs; await wait(100)) {
    const answers = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
  }
  throw new Error(`no answer at ${address}`)
}

/** One command of the W3C's WebDriver. */
async function command<Result>(method: 'GET' | 'POST' | 'DELETE', address: string, body?: unknown) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = (await response.json()) as { readonly value: Result }
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`)
  return value
}

/** The browser writes what the page says on its own output, which is the driver's. */
const SAID = /CONSOLE (?:\w+ )?(?:WARN|ERROR)/

function faultsOf({ driver }: Started): readonly string[] {
  const faults: string[] = []
  for (const output of [driver.stdout, driver.stderr])
    if (output)
      createInterface(output).on('line', (line) => {
        if (SAID.test(line)) faults.push(line)
      })
  return faults
}

async function openTab(started: Started, size: Size): Promise<Tab> {
  const faults = faultsOf(started)
  const { sessionId } = await command<{ sessionId: string }>('POST', `${started.address}/session`, {
    capabilities: { alwaysMatch: CAPABILITIES },
  })
  const at = `${started.address}/session/${sessionId}`
  const ask = (program: string) =>
    command<string>('POST', `${at}/execute/async`, { script: `(${program}).then(arguments[0])`, args: [] })
  const resize = async ({ width, height }: Size) => {
    await command('POST', `${at}/window/rect`, { width, height })
    const inner = JSON.parse(
      await ask('Promise.resolve(JSON.stringify([innerWidth, innerHeight]))'),
    ) as number[]
    const [innerWidth = width, innerHeight = height] = inner
    await command('POST', `${at}/window/rect`, {
      width: 2 * width - innerWidth,
      height: 2 * height - innerHeight,
    })
  }
  const act = async (actions: readonly unknown[]) =>
    void (await command('POST', `${at}/actions`, { actions }))
  await resize(size)
  return {
    go: async (url) => void (await command('POST', `${at}/url`, { url })),
    ask,
    press: (key) => act(pressing(key)),
    draw: (places) => act(drawing(places)),
    resize,
    picture: async () => Buffer.from(await command<string>('GET', `${at}/screenshot`), 'base64'),
    faults: () => faults,
    close: async () => {
      await command('DELETE', at)
      await started.close()
    },
  }
}

/** WebKit as Debian ships it with GTK, in its smallest browser. */
export const WEBKIT: Engine = {
  name: 'WebKitGTK',
  open: async (size) => openTab(await startDriver(), size),
}
