import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { drawing, pressing } from './inputs'
import { gatheringFaults, KEEP_FAULTS } from './page-faults'
import { end, startDisplay } from './programs'
import type { Engine, Size, Tab } from './tab'

const PATIENCE_MS = 20_000

const CAPABILITIES = {
  timeouts: { script: 120_000, pageLoad: 120_000 },
  // The page is looked at before it has loaded.
  pageLoadStrategy: 'none',
}

/** The browser's own bars as narrow as a phone; the page is not drawn by GTK. */
const NARROW_BARS =
  '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 2px; }'

interface Started {
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
    stdio: 'ignore',
    env: { ...display.env, XDG_CONFIG_HOME: config },
  })
  const address = `http://127.0.0.1:${port}`
  await untilAnswers(`${address}/status`)
  const close = async () => {
    await end(driver)
    await display.close()
    rmSync(config, { recursive: true, force: true })
  }
  return { address, close }
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

async function openTab(started: Started, size: Size): Promise<Tab> {
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
  return gatheringFaults({
    go: async (url) => {
      await command('POST', `${at}/url`, { url })
      const state = `(${KEEP_FAULTS}, Promise.resolve(location.href + ' ' + document.readyState))`
      // The page that is being left answers no more.
      while ((await ask(state).catch(() => '')) !== `${url} complete`) await wait(20)
    },
    ask,
    press: (key) => act(pressing(key)),
    draw: (places) => act(drawing(places)),
    resize,
    picture: async () => Buffer.from(await command<string>('GET', `${at}/screenshot`), 'base64'),
    close: async () => {
      await command('DELETE', at)
      await started.close()
    },
  })
}

/** WebKit as Debian ships it with GTK, in its smallest browser. */
export const WEBKIT: Engine = {
  name: 'WebKitGTK',
  open: async (size) => openTab(await startDriver(), size),
}
