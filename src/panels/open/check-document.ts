import { hashBytes, hashText } from '../../files/hash-text'
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

/** Is this the fingerprint that is stated, with or without the `sha256:` before it? */
function isHash(stated: string, hash: string): boolean {
  return `sha256:${stated.replace(/^sha256:/, '')}` === hash
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

/** Compares a file with the documents by fingerprint. Its text goes nowhere but into the answer. */
export async function checkFile(file: Blob, documents: readonly SourceDocument[]): Promise<CheckOutcome> {
  if (file.size > LARGEST_TEXT_BYTES) return { code: 'tooLarge' }
  try {
    const bytes = await file.arrayBuffer()
    const hash = await hashBytes(bytes)
    if (hash === null) return { code: 'unavailable' }
    const document = documents.find(({ sha256 }) => isHash(sha256, hash))
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
): Promise<boolean | null> {
  const line = lines[claim.line - 1]
  const hash = line === undefined ? null : await hashText(line.trim())
  return hash === null ? null : isHash(claim.passage, hash)
}
