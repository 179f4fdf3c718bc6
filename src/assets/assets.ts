/** Where the page's own files come from: fetched from the site, inlined in a page of one file, or kept offline. */
export interface Assets {
  /**
   * The parsed JSON of a file by its path in the site, `data/events.geojson`.
   * @throws {AssetError}
   */
  json(path: string): Promise<unknown>
  /**
   * The bytes of a file as they were published; `onBytes` is told how many have come, and waiting ends only when
   * none come any more.
   * @throws {AssetError}
   */
  bytes(path: string, onBytes?: (count: number) => void): Promise<Uint8Array<ArrayBuffer>>
  /** An address under which the browser itself can load the file. */
  url(path: string): string
  /** @throws where the browser starts no workers (a frame without an origin, a half-copied site) */
  worker(name: WorkerName): Worker
  /** The address of a worker's script, for a library that starts it itself. */
  workerUrl(name: WorkerName): string
}

export const WORKER_NAMES = ['map', 'file'] as const
export type WorkerName = (typeof WORKER_NAMES)[number]

/** Why a file could not be had. */
export type AssetFailure = 'missing' | 'server' | 'unreadable' | 'timeout' | 'network'

export class AssetError extends Error {
  constructor(
    readonly path: string,
    readonly reason: AssetFailure,
    detail: string,
  ) {
    super(detail)
  }
}
