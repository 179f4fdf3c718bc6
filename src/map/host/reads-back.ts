/** What a probe draws, a pixel each: red, green and blue. */
const PROBE = [
  [18, 52, 86],
  [254, 220, 186],
  [0, 128, 255],
  [200, 16, 46],
] as const

/** Some browsers blur each byte by a step or two, which nobody sees. */
const BLUR = 8

/** The two kinds of canvas whose pixels are handed to the map: its marks come from one, its letters from the other. */
function canvases(): readonly (HTMLCanvasElement | OffscreenCanvas)[] {
  const element = document.createElement('canvas')
  element.width = PROBE.length
  element.height = 1
  return typeof OffscreenCanvas === 'undefined' ? [element] : [element, new OffscreenCanvas(PROBE.length, 1)]
}

type Canvas = Pick<HTMLCanvasElement | OffscreenCanvas, 'getContext'>

function isTrue(canvas: Canvas): boolean {
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D | null
  // One of the kinds may be missing: MapLibre then uses the other.
  if (!context) return true
  PROBE.forEach(([red, green, blue], x) => {
    context.fillStyle = `rgb(${red} ${green} ${blue})`
    context.fillRect(x, 0, 1, 1)
  })
  try {
    const { data } = context.getImageData(0, 0, PROBE.length, 1)
    const drawn = PROBE.flatMap((colour) => [...colour, 255])
    return context.measureText('M').width > 0 && drawn.every((byte, at) => near(byte, data[at]))
  } catch {
    return false
  }
}

function near(drawn: number, read: number | undefined): boolean {
  return read !== undefined && Math.abs(drawn - read) <= BLUR
}

/**
 * Is what this browser answers of a canvas what was drawn there? One that hides its reader's machine answers with
 * noise or with white, and every mark and name that the map was given would be that.
 */
export function readsBackTruly(probes: readonly Canvas[] = canvases()): boolean {
  return probes.every(isTrue)
}
