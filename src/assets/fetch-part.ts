/** Longer than a slow phone needs for a part of the program, shorter than a reader waits without a word. */
const PATIENCE_MS = 20_000

/** Links to style sheets that could not be had, until they are asked for again. */
const failedStyles = new Set<HTMLLinkElement>()
/** Addresses of those that failed while a part was on its way: it does without no other's. */
const stylesOf = new WeakMap<() => Promise<unknown>, Set<string>>()

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

/** Asks again for every style that failed; answers those that `load` cannot do without. */
function askForStyles(load: () => Promise<unknown>): readonly Promise<void>[] {
  const own = stylesOf.get(load)
  return [...failedStyles].flatMap((link) => {
    const coming = askAgain(link)
    if (own?.has(link.href)) return [coming]
    coming.catch(() => {})
    return []
  })
}

function noteStylesOf(load: () => Promise<unknown>): void {
  const known = stylesOf.get(load) ?? new Set<string>()
  for (const { href } of failedStyles) known.add(href)
  stylesOf.set(load, known)
}

/**
 * The one way to a part of the program that comes on demand: `load` holds its `import()`. Style sheets that failed
 * before are asked for again with it. Nothing is tried again by itself: whoever asks says that it failed, and asks
 * again when the reader does.
 * @throws when the part does not come, or stays silent for {@link PATIENCE_MS}; what comes later is there at the next call
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('a part of the program did not come in time')), PATIENCE_MS)
  })
  try {
    const styles = askForStyles(load)
    const [part] = await Promise.race([Promise.all([load(), ...styles]), silence])
    return part
  } catch (error) {
    noteStylesOf(load)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
