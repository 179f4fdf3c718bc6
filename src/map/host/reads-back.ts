/** What a probe draws, a square each: red, green and blue. */
const PROBE = [
  [18, 52, 86],
  [254, 220, 186],
  [0, 128, 255],
  [200, 16, 46],
] as const

/** Side of a square, px: about that of a mark, since some browsers lie of larger pictures alone. */
const SIDE = 24

/** Some browsers blur each byte by a step or two, which nobody sees. */
const BLUR = 8

/** The two kinds of canvas whose pixels are handed to the map: its marks come from one, its letters from the other. */
function canvases(): readonly (HTMLCanvasElement | OffscreenCanvas)[] {
  const element = document.createElement('canvas')
  element.width = PROBE.length * SIDE
  element.height = SIDE
  if (typeof OffscreenCanvas === 'undefined') return [element]
  return [element, new OffscreenCanvas(element.width, SIDE)]
}

type Canvas = Pick<HTMLCanvasElement | OffscreenCanvas, 'getContext'>

function contextOf(canvas: Canvas): CanvasRenderingContext2D | null {
  return canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D | null
}

function isTrue(context: CanvasRenderingContext2D): boolean {
  PROBE.forEach(([red, green, blue], index) => {
    context.fillStyle = `rgb(${red} ${green} ${blue})`
    context.fillRect(index * SIDE, 0, SIDE, SIDE)
  })
  try {
    const { data } = context.getImageData(0, 0, PROBE.length * SIDE, SIDE)
    const row = PROBE.flatMap((colour) => Array.from({ length: SIDE }, () => [...colour, 255])).flat()
    const isDrawn = Array.from({ length: SIDE * row.length }, (_, at) =>
      near(row[at % row.length] ?? 0, data[at]),
    )
    return context.measureText('M').width > 0 && isDrawn.every(Boolean)
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
  // One of the kinds may be missing: MapLibre then uses the other.
  const contexts = probes.map(contextOf).filter((context) => context !== null)
  return contexts.length > 0 && contexts.every(isTrue)
}
