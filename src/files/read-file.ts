import { type OpenedFile, unreadable } from './opened-file'
import { readBytes } from './read-bytes'

/** Beyond this a tab would rather die than answer. */
const LIMIT_BYTES = 256 * 1024 * 1024

/** Reads a file off the main thread, in a worker of the caller's; a file that cannot be read is an account that says why. */
export async function readFile(file: File, startWorker: () => Worker): Promise<OpenedFile> {
  if (file.size > LIMIT_BYTES) {
    return unreadable(file.name, { code: 'too-large', where: file.name, found: String(file.size) })
  }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch (error) {
    return unreadable(file.name, { code: 'cannot-read', where: file.name, found: String(error) })
  }
  // Without its worker (a sandbox, a half-copied site) the page reads the file itself and waits.
  return (await readInWorker(file.name, bytes, startWorker)) ?? readBytes(file.name, bytes)
}

/** `null` when there is no worker to be had, or it failed. */
function readInWorker(
  name: string,
  bytes: ArrayBuffer,
  startWorker: () => Worker,
): Promise<OpenedFile | null> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = startWorker()
    } catch {
      resolve(null)
      return
    }
    const finish = (opened: OpenedFile | null) => {
      worker.terminate()
      resolve(opened)
    }
    worker.onmessage = (message: MessageEvent<OpenedFile | null>) => finish(message.data)
    worker.onmessageerror = worker.onerror = () => finish(null)
    try {
      worker.postMessage({ name, bytes })
    } catch {
      finish(null)
    }
  })
}
