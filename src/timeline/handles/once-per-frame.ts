/** Acts in the next frame; of what it is asked within one frame, the last alone is done. */
export function oncePerFrame(): (act: () => void) => void {
  let waiting: (() => void) | null = null
  return (act) => {
    if (waiting === null) {
      requestAnimationFrame(() => {
        const now = waiting
        waiting = null
        now?.()
      })
    }
    waiting = act
  }
}
