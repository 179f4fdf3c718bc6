/**
 * An observer that tells of new sizes in the next frame. Whatever is laid out anew while sizes are being told would change them again, which browsers report as a fault.
 */
export function watchSizes(changed: (entries: readonly ResizeObserverEntry[]) => void): ResizeObserver {
  let waiting: readonly ResizeObserverEntry[] = []
  return new ResizeObserver((entries) => {
    if (waiting.length === 0)
      requestAnimationFrame(() => {
        const told = waiting
        waiting = []
        changed(told)
      })
    waiting = [...waiting, ...entries]
  })
}
