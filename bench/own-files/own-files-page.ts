import { app } from '../../src/app/main'
import { rowsByWords } from '../../src/record/search-row-words'

/** What opening a file took, ms. */
export interface Opening {
  readonly painted: number
  /** Until `open` answered: read, and given to the page. */
  readonly opened: number
  /** The longest task of the main thread meanwhile; 0 where none was over 50 ms. */
  readonly longestTask: number
  readonly rows: number
}

/** What the measurement may do with the whole page. */
export interface OwnFilesBench {
  readonly open: () => Promise<Opening>
  /** ms from a search's first letters to the rows that it found. */
  readonly search: (text: string) => Promise<{ readonly ms: number; readonly found: number }>
  readonly close: () => Promise<void>
  /** Bytes that the graphics processor was given and still holds in buffers. */
  readonly bufferBytes: () => number
}

declare global {
  interface Window {
    ownFiles: OwnFilesBench
  }
}

const buffers = countBuffers()

function chosenFile(): File {
  const file = document.querySelector<HTMLInputElement>('#file')?.files?.[0]
  if (!file) throw new Error('no file was chosen')
  return file
}

async function open(): Promise<Opening> {
  const tasks: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
  observer.observe({ entryTypes: ['longtask'] })
  const begun = performance.now()
  const account = await window.dateline.open(chosenFile())
  const opened = performance.now()
  // The program that draws many points comes when they are there.
  while (buffers() < account.accepted) await new Promise((resolve) => setTimeout(resolve, 5))
  const isPainted = handle().painted()
  await handle().repaint()
  await isPainted
  // A task of its own, which is none of the page's.
  await new Promise((resolve) => setTimeout(resolve))
  const drawn = performance.now()
  readPixel()
  const painted = performance.now()
  await window.dateline.settled()
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  observer.disconnect()
  // The reading of the pixel is ours, and waits for everything that was to be drawn.
  const own = tasks.filter(
    ({ startTime, duration }) => !(startTime <= drawn && startTime + duration >= painted),
  )
  console.log(own.map((one) => `${Math.round(one.startTime - begun)}+${Math.round(one.duration)}`).join(' '))
  return {
    painted: painted - begun,
    opened: opened - begun,
    longestTask: Math.max(0, ...own.map(({ duration }) => duration)),
    rows: account.accepted,
  }
}

function handle() {
  const found = app.map.current
  if (!found) throw new Error('the page has no map')
  return found
}

/** Waits until the graphics processor has drawn the frame. */
function readPixel(): void {
  const gl = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')?.getContext('webgl2')
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}

/** Adds up what is uploaded: no browser tells what its graphics processor holds. */
function countBuffers(): () => number {
  const sizes = new Map<WebGLBuffer, number>()
  const own = WebGL2RenderingContext.prototype
  const { bufferData, deleteBuffer, bindBuffer } = own
  let bound: WebGLBuffer | null = null
  own.bindBuffer = function (target, buffer) {
    if (target === this.ARRAY_BUFFER) bound = buffer
    bindBuffer.call(this, target, buffer)
  }
  own.bufferData = function (this: WebGL2RenderingContext, ...given: unknown[]) {
    const [target, data] = given
    if (target === this.ARRAY_BUFFER && bound)
      sizes.set(bound, ArrayBuffer.isView(data) ? data.byteLength : 0)
    Reflect.apply(bufferData, this, given)
  } as typeof bufferData
  own.deleteBuffer = function (buffer) {
    if (buffer) sizes.delete(buffer)
    deleteBuffer.call(this, buffer)
  }
  return () => [...sizes.values()].reduce((sum, size) => sum + size, 0)
}

window.ownFiles = {
  open,
  search: async (text) => {
    const begun = performance.now()
    const steps = rowsByWords(app.store.getState().record.table, text)
    let step = steps.next()
    while (!step.done) step = steps.next()
    const found = step.value.length
    return { ms: performance.now() - begun, found }
  },
  close: async () => {
    await window.dateline.close()
    await window.dateline.settled()
    await new Promise((resolve) => setTimeout(resolve, 3_000))
  },
  bufferBytes: buffers,
}
