import { readCollection } from '../files/dateline/read-event-layer'
import { hashText } from '../files/hash-text'
import { jsonText } from '../model/problem'

/**
 * Compares an event layer's fingerprint with the one that it states, and calls `onMismatch` where they differ.
 * Without Web Crypto (a page opened over plain http) nothing can be said, and nothing is.
 */
export async function checkHash(json: unknown, onMismatch: () => void): Promise<void> {
  const layer = readCollection(json)
  if (!layer || layer.statedHash === '') return
  const text = jsonText(layer.features)
  const hash = text && (await hashText(text))
  if (hash !== null && layer.statedHash !== hash) onMismatch()
}
