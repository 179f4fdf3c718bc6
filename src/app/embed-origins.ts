/**
 * The origins of a list that is given when the site is built, separated by spaces; `null` where none is given. What
 * stands after an origin, as a last slash, means nothing, and what is no address is left out: a list of nothing else
 * lets nobody in.
 */
export function readOrigins(list: string): readonly string[] | null {
  const entries = list.split(/\s+/).filter((entry) => entry !== '')
  return entries.length === 0 ? null : entries.map(originOf).filter((origin) => origin !== 'null')
}

/** As messages name it; `null`, as frames without an origin are named, for what has none. */
function originOf(address: string): string {
  try {
    return new URL(address).origin
  } catch {
    return 'null'
  }
}
