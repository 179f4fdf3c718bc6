import type { CDPSession, Page } from 'playwright-core'

/** Bytes of scripts' memory, garbage collected: objects and the contents of arrays. */
export interface Bytes {
  readonly page: number
  readonly workers: number
}

interface Usage {
  readonly usedSize: number
  /** Contents of arrays, where the browser tells them apart. */
  readonly backingStorageSize?: number
}

type Ask = (method: string) => Promise<unknown>

/** A way to ask this page, and the workers that it starts from now on, what they hold. */
export async function bytesKept(page: Page): Promise<() => Promise<Bytes>> {
  const session = await page.context().newCDPSession(page)
  const workers = await watchWorkers(session)
  const own: Ask = (method) => session.send(method as 'Runtime.getHeapUsage')
  return async () => {
    let all = 0
    for (const ask of workers.values()) all += await bytesOf(ask).catch(() => 0)
    return { page: await bytesOf(own), workers: all }
  }
}

async function bytesOf(ask: Ask): Promise<number> {
  for (let round = 0; round < 3; round += 1) await ask('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = (await ask('Runtime.getHeapUsage')) as Usage
  return usedSize + backingStorageSize
}

async function watchWorkers(session: CDPSession): Promise<ReadonlyMap<string, Ask>> {
  const workers = new Map<string, Ask>()
  const waiting = new Map<number, (result: unknown) => void>()
  let count = 0
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return
    workers.set(sessionId, (method) => {
      count += 1
      const id = count
      const message = JSON.stringify({ id, method })
      return new Promise((resolve, reject) => {
        waiting.set(id, resolve)
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
      })
    })
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown }
    if (id === undefined) return
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return workers
}
