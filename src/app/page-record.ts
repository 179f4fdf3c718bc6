import type { PageRecord } from '../state/load-record'

/**
 * What the page came with of its record: what that says of itself, known before the events have come, and the hashes
 * of its files. `null` where the page was made without; the reader of records then judges it.
 */
export function pageRecord(): PageRecord {
  return { preface: jsonIn('record-preface'), manifest: jsonIn('record-manifest') }
}

/** What the build has put into an element of `index.html`. */
function jsonIn(id: string): unknown {
  const text = document.getElementById(id)?.textContent
  try {
    return text ? (JSON.parse(text) as unknown) : null
  } catch {
    return null
  }
}
