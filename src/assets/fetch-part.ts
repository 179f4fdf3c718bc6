/** Longer than a slow phone needs for a part of the program, shorter than a reader waits without a word. */
export const PART_PATIENCE_MS = 20_000

/** Links to style sheets that could not be had, until they are asked for again. */
const failedStyles = new Set<HTMLLinkElement>()

function noteFailedStyle({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target)
}

// A link's failure does not bubble: it is heard on its way down.
if (typeof document !== 'undefined') document.addEventListener('error', noteFailedStyle, true)

/** Asks once more for a style sheet; the bundler's own loader counts it as had, and would draw the part without it. */
function askAgain(failed: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = failed.cloneNode() as HTMLLinkElement
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`no style: ${link.href}`))
    failedStyles.delete(failed)
    failed.replaceWith(link)
  })
}

/**
 * The one way to a part of the program that comes on demand: `load` holds its `import()`. Style sheets that failed
 * before are asked for again with it. Nothing is tried again by itself: whoever asks says that it failed, and asks
 * again when the reader does.
 * @throws when the part does not come, or stays silent for {@link PART_PATIENCE_MS}; what comes later is there at the next call
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('a part of the program did not come in time')),
      PART_PATIENCE_MS,
    )
  })
  try {
    const coming = Promise.all([load(), ...[...failedStyles].map(askAgain)])
    const [part] = await Promise.race([coming, silence])
    return part
  } finally {
    clearTimeout(timer)
  }
}
