import { readBytes } from './read-bytes'
import { stripScope } from './strip-scope'

stripScope(self)

/** Answers one message, `{ name, bytes }`, with what the file holds; `null` where that failed, since nobody hears a rejection. */
self.onmessage = async (message: MessageEvent<{ name: string; bytes: ArrayBuffer }>) => {
  try {
    self.postMessage(await readBytes(message.data.name, message.data.bytes))
  } catch {
    self.postMessage(null)
  }
}
