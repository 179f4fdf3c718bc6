import { hashText } from '../files/hash-text'
import { jsonText } from '../model/problem'

const collection = (json: unknown): { features: unknown; stated: string } | null => {
  if (typeof json !== 'object' || json === null || !('features' in json)) return null
  const header = 'dateline' in json ? json.dateline : undefined
  const stated = typeof header === 'object' && header !== null && 'hash' in header ? String(header.hash) : ''
  return { features: json.features, stated }
}

/**
 * Compares an event layer's fingerprint with the one that it states, and calls `onMismatch` where they differ.
 * Without Web Crypto (a page opened over plain http) nothing can be said, and nothing is.
 */
export async function checkHash(json: unknown, onMismatch: () => void): Promise<void> {
  const layer = collection(json)
  if (!layer || layer.stated === '') return
  const text = jsonText(layer.features)
  const hash = text && (await hashText(text))
  if (hash !== null && layer.stated !== hash) onMismatch()
}
