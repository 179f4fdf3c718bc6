import { AssetError, type Assets, type WorkerName } from './assets'

/** Longer than a slow phone needs for the files, shorter than a reader waits. */
const STALL_MS = 15_000

/** Files fetched from the site at `baseUri`; `workers` are the addresses that the build gave to the workers' scripts. */
export function fetchedAssets(baseUri: string, workers: Readonly<Record<WorkerName, string>>): Assets {
  const url = (path: string) => new URL(path, baseUri).href
  return {
    url,
    json: (path) => fetchJson(url(path), path),
    workerUrl: (name) => workers[name],
    worker: (name) => new Worker(workers[name], { type: 'module' }),
  }
}

async function fetchJson(address: string, path: string): Promise<unknown> {
  const signal = AbortSignal.timeout(STALL_MS)
  try {
    const response = await fetch(address, { signal })
    if (response.status === 404) throw new AssetError(path, 'missing', '404')
    if (!response.ok) throw new AssetError(path, 'server', String(response.status))
    const text = await response.text()
    try {
      return JSON.parse(text) as unknown
    } catch (error) {
      throw new AssetError(path, 'unreadable', String(error))
    }
  } catch (error) {
    if (error instanceof AssetError) throw error
    throw new AssetError(path, signal.aborted ? 'timeout' : 'network', String(error))
  }
}
