import { AssetError, type Assets, type WorkerName } from './assets'

/** Silence after which nothing more is expected: longer than a slow phone needs for the next bytes. */
const STALL_MS = 15_000

/** Files fetched from the site at `baseUri`; `workers` are the addresses that the build gave to the workers' scripts. */
export function fetchedAssets(baseUri: string, workers: Readonly<Record<WorkerName, string>>): Assets {
  const url = (path: string) => new URL(path, baseUri).href
  const bytes: Assets['bytes'] = (path, onBytes = () => {}) => fetchBytes(url(path), path, onBytes)
  return {
    url,
    bytes,
    json: async (path) => parse(await bytes(path), path),
    workerUrl: (name) => workers[name],
    worker: (name) => new Worker(workers[name], { type: 'module' }),
  }
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch (error) {
    throw new AssetError(path, 'unreadable', String(error))
  }
}

/** A signal that ends what it is given to when `heard` has not been called for {@link STALL_MS}. */
function silenceWatch() {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => ending.abort(), STALL_MS)
  }
  heard()
  return { signal: ending.signal, heard, stop: () => clearTimeout(timer) }
}

async function fetchBytes(
  address: string,
  path: string,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, heard, stop } = silenceWatch()
  try {
    const response = await fetch(address, { signal })
    if (response.status === 404) throw new AssetError(path, 'missing', '404')
    if (!response.ok) throw new AssetError(path, 'server', String(response.status))
    return await bytesOf(response, (count) => {
      heard()
      onBytes(count)
    })
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(path, signal.aborted ? 'timeout' : 'network', String(error))
  } finally {
    stop()
  }
}

/** All that a response brings, told of as it comes. */
async function bytesOf(
  { body }: Response,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {}
    if (done || !value) return joined(chunks)
    chunks.push(value)
    onBytes(value.length)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
