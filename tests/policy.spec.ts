import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../scripts/content-security-policy'
import { openedPages } from './driver/opened-pages'
import { FEATURE } from './fixtures/full-feature'

const { openFresh } = openedPages()

/** What a refused program leaves in the console. */
const REFUSED = [/unsafe-eval|TrustedScript|Content Security Policy|Trusted Type/]

/** The path of a script in the built site, by how its name begins. */
function scriptNamed(start: string): string {
  const folder = join(process.env.SITE_DIR ?? 'dist', 'assets')
  const name = readdirSync(folder).find((file) => file.startsWith(start) && file.endsWith('.js'))
  if (!name) throw new Error(`no ${start} in ${folder}`)
  return `assets/${name}`
}

/** What becomes of each way to make a program out of text or bytes; it runs in the page, and in its workers. */
async function tryPrograms(): Promise<Readonly<Record<string, string>>> {
  const ways: Readonly<Record<string, () => unknown>> = {
    eval: () => Reflect.get(globalThis, 'eval')('1'),
    Function: () => new globalThis.Function('return 1')(),
    constructor: () => Object.getPrototypeOf(async () => {}).constructor('return 1')(),
    WebAssembly: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
  }
  // What a debugger runs may do more until it waits for another task.
  if ('setTimeout' in globalThis) await new Promise((resolve) => setTimeout(resolve))
  return Object.fromEntries(
    Object.entries(ways).map(([name, run]) => {
      try {
        run()
        return [name, 'ran']
      } catch (error) {
        return [name, error instanceof Error ? error.name : String(error)]
      }
    }),
  )
}

const BY_POLICY = {
  eval: 'EvalError',
  Function: 'EvalError',
  constructor: 'EvalError',
  WebAssembly: 'CompileError',
}

/** With no such names at all it needs no policy, which a careless host does not send. */
const BY_ABSENCE = {
  eval: 'TypeError',
  Function: 'TypeError',
  constructor: 'TypeError',
  WebAssembly: 'ReferenceError',
}

/** Names that reach out of the worker, or load or keep anything. */
const REACHING =
  `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource BroadcastChannel importScripts
indexedDB caches cookieStore navigator location Worker SharedWorker FontFace fonts Notification Request
RTCPeerConnection setTimeout setInterval trustedTypes`.split(/\s+/u)

describe('a policy', () => {
  it.each([
    ['the page', () => ''],
    ['the worker of the map', () => scriptNamed('maplibre-gl-worker')],
    ['the worker that reads files', () => scriptNamed('read-file.worker')],
    ['the record', () => 'data/events.geojson'],
    ['what is not there', () => 'assets/nothing.js'],
  ])('comes as a header with %s', async (_, path) => {
    const { headers } = await fetch(`${inject('siteUrl')}${path()}`)
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('refuses programs made of text or bytes in the page and in the worker of the map', async () => {
    const { page, rendered } = await openFresh({ expected: REFUSED })
    expect(await page.evaluate(tryPrograms)).toEqual(BY_POLICY)
    const ofMap = page.workers().filter((worker) => worker.url().includes('maplibre-gl-worker'))
    expect(ofMap.length).toBeGreaterThan(0)
    for (const worker of ofMap) expect(await worker.evaluate(tryPrograms)).toEqual(BY_POLICY)
    expect((await rendered()).length).toBeGreaterThan(20)
  })
})

describe('the worker that reads files', () => {
  it('can make no program and reach nothing where a host sends no policy, and reads', async () => {
    const dateline = await openFresh({
      prepare: (page) => page.route('**/read-file.worker*', (route) => askIn(route, REACHING)),
    })
    const event = { ...FEATURE, properties: { ...FEATURE.properties, state: 'active' } }
    const text = JSON.stringify({ type: 'FeatureCollection', features: [event] })
    const given = [scriptNamed('read-file.worker'), text] as const
    const answers = await dateline.page.evaluate(async ([address, text]) => {
      const worker = new Worker(new URL(address, document.baseURI), { type: 'module' })
      const next = (holds: (data: Record<string, unknown>) => boolean) =>
        new Promise<unknown>((resolve) => {
          worker.onmessage = ({ data }) => {
            if (holds(data)) resolve(data)
          }
        })
      const asked = await next(() => true)
      const file = new File([text], 'mine.geojson')
      const fallback = {
        actors: new Map(),
        places: new Map(),
        documents: [],
        speakers: new Map(),
        footprints: new Map(),
      }
      worker.postMessage({ kind: 'read', any: { file, fallback, choice: {} } })
      const events = await next(({ kind }) => kind !== 'progress')
      const { kind, reading, packed } = (await next(() => true)) as Record<string, unknown>
      return [asked, events, { kind, reading, packed: packed !== null }]
    }, given)
    expect(answers).toMatchObject([
      { programs: BY_ABSENCE, reached: [] },
      { kind: 'events', events: [{ id: FEATURE.id }] },
      { kind: 'read', reading: { account: { name: 'mine.geojson', accepted: 1 } }, packed: true },
    ])
  })
})

/** Answers a worker's script without a policy, and has it say what it can do before it is asked for anything. */
async function askIn(route: Route, names: readonly string[]): Promise<void> {
  const script = await (await route.fetch()).text()
  const asking = `(${tryPrograms})().then((programs) => self.postMessage({
    programs, reached: ${JSON.stringify(names)}.filter((name) => name in globalThis) }))`
  await route.fulfill({ contentType: 'text/javascript', body: `${script};${asking}` })
}
