import { expect, test } from 'vitest'
import { depthsBeside, paddingBeside } from './covers-map'

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom, width: right - left, height: bottom - top }
}

const MAP = box(0, 60, 1440, 860)

test('a bare map keeps a margin on each side', () => {
  expect(paddingBeside(MAP, [])).toEqual({ top: 16, bottom: 16, left: 16, right: 16 })
})

test('a panel covers as far as it reaches into the map from its side, the deepest of each side counts', () => {
  const boxes = [
    { side: 'left', box: box(12, 72, 332, 400) },
    { side: 'left', box: box(12, 0, 200, 66) },
    { side: 'right', box: box(1040, 72, 1428, 848) },
    { side: 'bottom', box: box(0, 760, 1440, 900) },
  ] as const
  expect(paddingBeside(MAP, boxes)).toEqual({ top: 16, bottom: 116, left: 348, right: 416 })
})

test('a panel that is not drawn or stands beside the map, and a spot, keep no side clear', () => {
  const boxes = [
    { side: 'left', box: box(300, 100, 300, 400) },
    { side: 'left', box: box(1500, 100, 1800, 400) },
    { side: 'top', box: box(0, 900, 1440, 960) },
    { side: 'spot', box: box(1380, 600, 1430, 800) },
  ] as const
  expect(paddingBeside(MAP, boxes)).toEqual({ top: 16, bottom: 16, left: 16, right: 16 })
})

test('panels leave the map three tenths of its width and height', () => {
  const narrow = box(0, 0, 400, 800)
  const boxes = [
    { side: 'left', box: box(0, 0, 300, 800) },
    { side: 'right', box: box(300, 0, 400, 800) },
    { side: 'bottom', box: box(0, 0, 400, 800) },
  ] as const
  expect(paddingBeside(narrow, boxes)).toEqual({ top: 16, bottom: 576, left: 226, right: 86 })
})

test('what truly is covered is more than a fit keeps clear of', () => {
  const boxes = [
    { side: 'left', box: box(0, 60, 700, 860) },
    { side: 'right', box: box(900, 60, 1440, 860) },
  ] as const
  expect(depthsBeside(MAP, boxes)).toEqual({ top: 0, bottom: 0, left: 700, right: 540 })
  expect(paddingBeside(MAP, boxes).left).toBeCloseTo(585.03, 2)
})
