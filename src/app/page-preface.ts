/** The element of `index.html` in which the build puts `record.json`. */
const PREFACE_ID = 'record-preface'

/**
 * What the record of this site says of itself, as the page came with it: known before the record has come.
 * `null` where the page was made without; the reader of records then judges it.
 */
export function pagePreface(): unknown {
  const text = document.getElementById(PREFACE_ID)?.textContent
  try {
    return text ? (JSON.parse(text) as unknown) : null
  } catch {
    return null
  }
}
