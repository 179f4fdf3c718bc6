import { describe, expect, it } from 'vitest'
import { buildEvent, windowOf } from '../../tests/fixtures/build-event'
import { NONE } from './event-table'
import { tableOfEvents } from './table-of-events'

const day = (text: string) => windowOf(text).start
const raqqa = { place: 'raqqa', name: 'Raqqa', country: 'SY', precision: 'town', radiusKm: 5 } as const

const events = [
  buildEvent({
    id: 'total',
    days: '2015-11-01..2015-11-30',
    by: ['russia'],
    strikes: { min: 3, max: 5 },
    point: [0, 0],
    claims: [{ published: day('2015-12-09') }, { published: day('2015-12-02') }],
  }),
  buildEvent({
    id: 'part',
    countedIn: 'total',
    status: 'denied',
    strikes: { min: 0, max: 0 },
    point: [90, 66.51326044311186],
    where: { ...raqqa, place: 'homs', precision: 'province' },
  }),
  buildEvent({ id: 'among', countedIn: 'elsewhere', point: null, where: { ...raqqa, among: ['a', 'b'] } }),
  buildEvent({ id: 'talks', kind: 'diplomacy', by: ['russia'], point: null, where: { ...raqqa, among: [] } }),
  buildEvent({ id: 'undated', days: null, by: ['zeta', 'alpha'] }),
]
const table = tableOfEvents(events, ['france', 'russia'])

describe('the columns of a table', () => {
  it('hold the days, the end outside, and none for an undated event', () => {
    expect(table.size).toBe(5)
    expect([...table.start]).toEqual([day('2015-11-01'), ...Array(3).fill(day('2015-11-17')), -2_147_483_648])
    expect([...table.end]).toEqual([day('2015-12-01'), ...Array(3).fill(day('2015-11-18')), -2_147_483_648])
  })

  it('hold the first day on which any claim was known', () => {
    expect(table.published[0]).toBe(day('2015-12-02'))
    expect(table.published[1]).toBe(day('2015-12-01'))
  })

  it('hold the point in Web Mercator, and none where no point is honest', () => {
    expect([table.x[0], table.y[0]]).toEqual([0.5, 0.5])
    expect([table.x[1], table.y[1]]).toEqual([0.75, 0.25])
    expect([table.x[2], table.y[2]]).toEqual([Number.NaN, Number.NaN])
  })

  it('hold what is located: a point, or places that it is among', () => {
    expect([...table.located]).toEqual([1, 1, 1, 0, 1])
  })

  it('hold kind, status and precisions as indices of their lists', () => {
    expect([...table.kind]).toEqual([0, 0, 0, 10, 0])
    expect([...table.status]).toEqual([1, 3, 1, 1, 1])
    expect([...table.timePrecision]).toEqual([1, 0, 0, 0, 0])
    expect([...table.precision]).toEqual([1, 7, 1, 1, 1])
  })

  it('hold each place once', () => {
    expect(table.places).toEqual(['raqqa', 'homs'])
    expect([...table.place]).toEqual([0, 1, 0, 0, 0])
  })

  it('hold the bounds of the strikes, where unknown is not 0', () => {
    expect([...table.strikesMin]).toEqual([3, 0, NONE, NONE, NONE])
    expect([...table.strikesMax]).toEqual([5, 0, NONE, NONE, NONE])
  })

  it('hold the row of the total, where the table has it', () => {
    expect([...table.total]).toEqual([NONE, 0, NONE, NONE, NONE])
  })

  it('find an event by its id, and nothing by another', () => {
    expect(table.rowOf('part')).toBe(1)
    expect(table.rowOf('elsewhere')).toBeUndefined()
    expect(table.id(4)).toBe('undated')
    expect(table.event(3)).toBe(events[3])
  })
})

describe('strike layers', () => {
  const byEach = (ids: readonly string[]) => ids.map((id) => buildEvent({ id: `by-${id}`, by: [id] }))

  it('stand in the codebook’s order, then strangers by name; who conducts no strike has none', () => {
    expect(table.layerIds).toEqual(['russia', 'alpha', 'zeta'])
    expect([...table.layers]).toEqual([1, 1, 1, 0, 6])
  })

  it('are one for an actor that the codebook has twice', () => {
    const { layerIds, layers } = tableOfEvents(byEach(['russia', 'france']), ['russia', 'france', 'russia'])
    expect(layerIds).toEqual(['russia', 'france'])
    expect([...layers]).toEqual([1, 2])
  })

  it('end with those of whom nobody is named', () => {
    const nobody = buildEvent({ id: 'a', by: [] })
    const zeta = buildEvent({ id: 'b', by: ['zeta'] })
    const { layerIds, layers } = tableOfEvents([nobody, zeta], [])
    expect(layerIds).toEqual(['zeta', 'unattributed'])
    expect([...layers]).toEqual([2, 1])
  })

  const actors = (count: number) => Array.from({ length: count }, (_, index) => `actor-${100 + index}`)

  it('are one for each of 32 actors', () => {
    const ids = actors(32)
    const { layerIds, layers } = tableOfEvents(byEach(ids), ids)
    expect(layerIds).toEqual(ids)
    expect(layers[31]).toBe(2_147_483_648)
  })

  it('are shared by the last actors where there are more', () => {
    const ids = actors(33)
    const { layerIds, layers } = tableOfEvents(byEach(ids), ids)
    expect(layerIds).toEqual([...ids.slice(0, 31), 'others'])
    expect([...layers.slice(30)]).toEqual([1_073_741_824, 2_147_483_648, 2_147_483_648])
  })
})

describe('the column of bases', () => {
  it.each([
    ['declared', 'conducted', 1],
    ['alleged', 'conducted', 2],
    ['inferred', 'conducted', 0],
    ['denied', 'conducted', 0],
    ['declared', 'supported', 0],
  ] as const)('has what is %s of who %s it as %d', (basis, role, bits) => {
    const event = buildEvent({ id: 'a', actors: [{ actor: 'russia', role, basis }] })
    expect(tableOfEvents([event], []).basis[0]).toBe(bits)
  })

  it('joins what is told of several', () => {
    const event = buildEvent({
      id: 'a',
      actors: [
        { actor: 'russia', role: 'conducted', basis: 'declared' },
        { actor: 'france', role: 'conducted', basis: 'alleged' },
      ],
    })
    expect(tableOfEvents([event], []).basis[0]).toBe(3)
  })
})
