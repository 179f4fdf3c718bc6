/** `sha256:` and 64 hex digits; `null` where the browser has no digest (plain http). */
export async function hashBytes(bytes: BufferSource): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The same of the text's UTF-8 bytes. */
export function hashText(text: string): Promise<string | null> {
  return hashBytes(new TextEncoder().encode(text))
}
