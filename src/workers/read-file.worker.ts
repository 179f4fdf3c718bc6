import { readBytes } from './read-bytes'

/** Answers one message, `{ name, bytes }`, with what the file holds. */
self.onmessage = (message: MessageEvent<{ name: string; bytes: ArrayBuffer }>) => {
  self.postMessage(readBytes(message.data.name, message.data.bytes))
}
