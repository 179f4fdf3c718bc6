import { hashBytes } from './hash-text'

/** A whole file is held in memory while its hash is worked out: of a larger one a tab would rather die. */
const MOST_HASHED_BYTES = 256 * 1024 * 1024

/**
 * `sha256:` and 64 hex digits of a file's bytes; `null` of one that is too large or can no longer be read, and where
 * the browser has no digest (plain http).
 */
export async function hashFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_HASHED_BYTES) return null
  try {
    return await hashBytes(await file.arrayBuffer())
  } catch {
    return null
  }
}
