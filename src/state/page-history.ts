/**
 * The one way to write to the browser's history. `false`: it refused, as WebKit does after 100 calls in ten seconds,
 * and a page without an origin always.
 */
export function writeHistory(
  method: 'pushState' | 'replaceState',
  state: string | null,
  url: string,
): boolean {
  try {
    history[method](state, '', url)
    return true
  } catch {
    return false
  }
}
