/** What was asked for has come by then, or will not come. */
const LONGEST_WAIT_MS = 5_000

/** Focuses the first element that fits, as soon as it is on the page: panels may still have to be fetched. */
export function focusWhenThere(selector: string): void {
  const focus = () => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    return element !== null
  }
  const watch = new MutationObserver(() => {
    if (focus()) watch.disconnect()
  })
  // A panel that is just being opened is drawn in the next task.
  setTimeout(() => {
    if (focus()) return
    watch.observe(document.body, { childList: true, subtree: true })
    setTimeout(() => watch.disconnect(), LONGEST_WAIT_MS)
  })
}
