import type { SourceDocument } from '../../model/codebooks'
import type { Claim } from '../../model/event'

/** No document of a record comes near this; a larger file is something else. */
const LARGEST_TEXT_BYTES = 4_000_000

/** What became of a file that a reader gave to be compared. */
export type CheckOutcome =
  | { readonly code: 'same'; readonly document: SourceDocument; readonly lines: readonly string[] }
  | { readonly code: 'other' | 'tooLarge' | 'unreadable' | 'unavailable' }

/** Lines of a text as the claims number them: the first is line 1. */
export function textLines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.replace(/\r$/, ''))
}

/** Bytes as lower-case hexadecimal. */
function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The document whose fingerprint this is, with or without the `sha256:` before it. */
function documentWithHash(documents: readonly SourceDocument[], hash: string): SourceDocument | null {
  return documents.find((document) => document.sha256.replace(/^sha256:/, '') === hash) ?? null
}

export interface PassageLine {
  /** 1-based. */
  readonly number: number
  readonly text: string
  readonly coded: boolean
}

/** The coded line of a claim with the nearest lines round it that hold any text, `around` on each side. */
export function passageOf(
  lines: readonly string[],
  claim: Pick<Claim, 'line'>,
  around = 1,
): readonly PassageLine[] {
  const filled = lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [{ number: index + 1, text: text.trim(), coded: index + 1 === claim.line }],
  )
  const at = filled.findIndex((line) => line.coded)
  return at === -1 ? [] : filled.slice(Math.max(0, at - around), at + around + 1)
}

/** The parts of the browser that comparing needs; injected, so that tests need no browser. */
export type Digest = (bytes: BufferSource) => Promise<ArrayBuffer>

export function browserDigest(): Digest | null {
  const subtle = globalThis.crypto?.subtle
  return subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null
}

/** Compares a file with the documents by fingerprint. Its text goes nowhere but into the answer. */
export async function checkFile(
  file: Blob,
  documents: readonly SourceDocument[],
  digest: Digest | null = browserDigest(),
): Promise<CheckOutcome> {
  if (file.size > LARGEST_TEXT_BYTES) return { code: 'tooLarge' }
  if (!digest) return { code: 'unavailable' }
  try {
    const bytes = await file.arrayBuffer()
    const document = documentWithHash(documents, hexOf(await digest(bytes)))
    if (!document) return { code: 'other' }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { code: 'same', document, lines: textLines(text) }
  } catch {
    return { code: 'unreadable' }
  }
}

/** Is this line the one that was coded? `null` where it cannot be told. */
export async function isCodedLine(
  lines: readonly string[],
  claim: Pick<Claim, 'line' | 'passage'>,
  digest: Digest | null = browserDigest(),
): Promise<boolean | null> {
  const line = lines[claim.line - 1]
  if (!digest || line === undefined) return null
  const hash = hexOf(await digest(new TextEncoder().encode(line.trim())))
  return claim.passage.replace(/^sha256:/, '') === hash
}
