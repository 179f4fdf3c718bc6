import { app } from '../src/app/main'
import { NONE } from '../src/record/event-table'
import { recordOfMany } from '../src/record/record-of-many.fixture'
import { crowdedRecord } from './crowded-record'

/** What the measurement may do with the whole page; the product itself does not offer it. */
export interface ScrubBench {
  /** Puts the synthetic record on the screen instead of the page's own. */
  readonly crowd: () => void
  /** Puts a synthetic table of so many events on the screen, as a reader's file would. */
  readonly many: (size: number) => void
  /** Days, counted from 1970-01-01, on which an event with a mark begins. */
  readonly days: () => readonly number[]
  /** Moves the playhead as a drag does; answers the ms until the marks of that day are painted. */
  readonly step: (day: number) => Promise<number>
  /** The ms of a frame in which nothing has changed. */
  readonly repaint: () => Promise<number>
}

declare global {
  interface Window {
    scrubBench: ScrubBench
  }
}

/** Waits until the graphics processor has drawn the frame: a pixel is only read when it is there. */
function readPixel(): void {
  const gl = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')?.getContext('webgl2')
  if (!gl) throw new Error('the page has no map to measure')
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}

function handle() {
  const found = app.map.current
  if (!found) throw new Error('the page has no map to measure')
  return found
}

/** A frame that does not come is a fault, and no reason to wait for ever. */
function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, 10_000, new Error('nothing was painted in 10 s')))
}

/** The ms from now until the frame that `wait` names has been drawn; begins with a free main thread. */
async function timed(act: () => void, wait: () => Promise<void>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 30))
  const beginMs = performance.now()
  const painted = wait()
  act()
  await Promise.race([painted, tooLate()])
  readPixel()
  return performance.now() - beginMs
}

window.scrubBench = {
  crowd: () => app.actions.recordLoaded(crowdedRecord(), { state: 'ready', problems: [] }),
  many: (size) => app.actions.recordLoaded(recordOfMany({ size }), { state: 'ready', problems: [] }),
  days: () => {
    const { table } = app.store.getState().record
    const days = table.start.filter((day, row) => day !== NONE && Number.isFinite(table.x[row]))
    return [...new Set(days)].sort((a, b) => a - b)
  },
  step: (day) =>
    timed(
      () => app.actions.move({ at: day }),
      () => handle().painted(),
    ),
  repaint: () =>
    timed(
      () => {},
      () => handle().repaint(),
    ),
}
