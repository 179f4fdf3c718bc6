import { options } from 'preact'

/** Draws what `change` leads to before it returns; drawing otherwise waits until the page's own code has run. */
export function drawNow(change: () => void): void {
  const later = options.debounceRendering
  let draw: (() => void) | null = null
  options.debounceRendering = (due) => {
    draw = due
  }
  try {
    change()
    ;(draw as (() => void) | null)?.()
  } finally {
    if (later) options.debounceRendering = later
    else delete options.debounceRendering
  }
}
