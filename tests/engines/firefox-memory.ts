import type { Bidi } from './bidi'

/** What Firefox holds for the pages of this machine after all garbage is gone. */
export interface Held {
  readonly heapMb: number
  readonly listeners: number
}

/**
 * Asks Firefox's own account of its memory, from its chrome, which only `--remote-allow-system-access` lets a script do:
 * a page cannot know.
 */
export async function heldMemory(bidi: Bidi): Promise<Held> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  )
  const { result } = await bidi.send<{ result?: { value: string } }>('script.evaluate', {
    expression: `(${weigh})()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  })
  if (!result) throw new Error('Firefox does not tell what it holds')
  return JSON.parse(result.value) as Held
}

interface MemoryManager {
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    data: null,
    done: (data: null) => void,
    doneData: null,
    anonymous: boolean,
  ): void
}

declare const Cc: Readonly<Record<string, { getService(kind: unknown): MemoryManager }>>
declare const Ci: Readonly<Record<string, unknown>>
declare const Services: { readonly obs: { notifyObservers(subject: null, topic: string): void } }

/** Runs in the browser's chrome. */
async function weigh(): Promise<string> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  for (let round = 0; round < 3; round += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request')
    await wait(1500)
  }
  let [bytes, listeners] = [0, 0]
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager)
  await new Promise((resolve) =>
    manager?.getReports(
      (_process, path, _kind, _units, amount) => {
        if (!path.includes('127.0.0.1')) return
        if (/^explicit\/(?:window-objects|workers)/.test(path)) bytes += amount
        if (/^event-counts\/.*event-listeners$/.test(path)) listeners += amount
      },
      null,
      resolve,
      null,
      false,
    ),
  )
  return JSON.stringify({ heapMb: bytes / 2 ** 20, listeners })
}
