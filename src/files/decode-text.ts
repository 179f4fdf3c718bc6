/** What RFC 8142 puts before each value of a text sequence. */
export const RECORD_SEPARATOR = '\u001e'

/** A file's bytes as text: UTF-8, or UTF-16 where a byte order mark says so; `null` for anything else. */
export function decodeText(bytes: ArrayBuffer): string | null {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
