import { beforeAll, describe, expect, it } from 'vitest'
import { loadMessages } from '../../i18n/messages'
import { latOfWorld, lngOfWorld } from '../../model/mercator'
import { recordOfMany } from '../../record/record-of-many.fixture'
import { inputOf } from '../host/map-input.fixture'
import { stackTitle } from '../over/stack-name'
import { pointScene } from './point-scene'

beforeAll(() => loadMessages('ar'))

const ZOOM = 6
const record = recordOfMany({ size: 6_000, firstDay: 100, days: 50 })
/** Rows 10, 20 and 30 stand at one spot, row 40 in the same cell. */
const { x, y, precision } = record.table
for (const [row, dx] of [
  [20, 0],
  [30, 0],
  [40, 2 / (512 * 2 ** ZOOM)],
] as const) {
  x[row] = (x[10] ?? 0) + dx
  y[row] = y[10] ?? 0
}
precision.fill(1, 0, 50)
record.table.status.fill(0, 0, 50)

const base = inputOf(record, { span: { start: 0, end: 1_000 } })
const sceneOf = (given: Partial<typeof base> = {}, grid: { readonly side: number } | null = null) => {
  const input = { ...base, ...given }
  return pointScene({ input, shown: input, zoom: ZOOM, grid })
}
const rolesOf = (scene: ReturnType<typeof sceneOf>) =>
  scene.selection.features.map(({ properties }) => properties.role)

describe('a cloud of points', () => {
  it('has one stack for what stands at one spot, as long as it is shown', () => {
    const spot = sceneOf().stackOf(10)
    expect([...(spot?.rows ?? [])]).toEqual([10, 20, 30])
    expect(sceneOf().stackBy(spot?.key ?? '')?.rows).toEqual(Uint32Array.of(10, 20, 30))
    expect(spot?.point).toEqual([lngOfWorld(x[10] ?? 0), latOfWorld(y[10] ?? 0)])
    expect(sceneOf({ span: { start: 0, end: 1 } }).stackBy(spot?.key ?? '')).toBe(null)
    expect(stackTitle(spot as never, record, 'en')).toMatch(/^town-\d: 3 events$/)
  })

  it('says of a cell how many events are in it, and names no place', () => {
    const scene = sceneOf({}, { side: 1 })
    const cell = scene.stackOf(10)
    const placed = [...record.table.x].filter((one) => !Number.isNaN(one)).length
    expect(cell?.rows.length).toBe(placed)
    expect(stackTitle(cell as never, record, 'en')).toBe(`${placed.toLocaleString('en')} events here`)
    expect(stackTitle(cell as never, record, 'ar')).toMatch(/هنا$/)
    expect(scene.cellPx).toBe(512 * 2 ** ZOOM)
    expect(sceneOf().cellPx).toBe(null)
  })

  it('has whole marks and rings for what is picked out, and for nothing that is not shown', () => {
    const id = (row: number) => record.table.id(row)
    const scene = sceneOf({ selected: id(10), marked: [id(40)], lit: [id(20)] })
    expect(rolesOf(scene)).toEqual(['marked', 'lit', 'selected'])
    expect(scene.marks.features.map(({ properties }) => properties.icon.split('|').slice(1, 6))).toEqual([
      expect.arrayContaining(['disc', 'confirmed']),
      expect.arrayContaining(['disc', 'confirmed']),
    ])
    const none = sceneOf({ selected: id(10), passes: new Uint8Array(record.table.size) })
    expect([none.marks.features.length, rolesOf(none).length]).toEqual([0, 0])
  })

  it('rings no more than a few lit events, and in cells only one', () => {
    const lit = Array.from({ length: 60 }, (_, row) => record.table.id(row))
    expect(rolesOf(sceneOf({ lit })).length).toBe(0)
    expect(rolesOf(sceneOf({ lit: lit.slice(10, 15) })).length).toBeGreaterThan(2)
    expect(rolesOf(sceneOf({ lit: lit.slice(10, 15) }, { side: 1 })).length).toBe(0)
    expect(rolesOf(sceneOf({ lit: lit.slice(10, 11) }, { side: 1 })).length).toBe(1)
  })
})
