import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord, windowOf } from '../../../tests/fixtures/build-event'
import { buildAxis } from '../axis/axis'
import { barPaths } from './bar-paths'
import { makeBins } from './bins'
import { makeHistogram } from './histogram'

const EXTENT = windowOf('2015-11-01..2015-11-10')
/** Ten days, each 10 px wide. */
const SCALE = { axis: buildAxis(EXTENT, [], 'keep'), from: 0, to: 10, widthPx: 100 }
const HEIGHTS = { strikes: 36, others: 14 }

function pathsOf(...events: readonly Parameters<typeof buildEvent>[0][]) {
  const record = buildRecord([
    ...events.map(buildEvent),
    buildEvent({ id: 'x-first', days: '2015-11-01', kind: 'statement' }),
    buildEvent({ id: 'x-last', days: '2015-11-10', kind: 'statement' }),
  ])
  const histogram = makeHistogram(record, record.facts.rows, null)
  return barPaths(histogram, makeBins(SCALE.axis, 'day'), record.facts.layers, SCALE, HEIGHTS)
}

describe('barPaths', () => {
  it('stacks the layers of a day from the line up, in the order of the codebook, the tallest day full', () => {
    const [france, russia, others] = pathsOf(
      { id: 'a', days: '2015-11-03', by: ['russia'] },
      { id: 'b', days: '2015-11-03', by: ['france'] },
      { id: 'c', days: '2015-11-04', by: ['russia'] },
    )
    expect(france).toMatchObject({ layer: 'france', tone: 'known', rest: false, d: 'M20 18h9v18h-9z' })
    expect(russia?.d).toBe('M20 0h9v18h-9zM30 18h9v18h-9z')
    expect(others).toMatchObject({ layer: 'other', d: 'M0 37h9v14h-9zM90 37h9v14h-9z' })
  })

  it('gives the least of bars a height that can be seen, on the line', () => {
    const many = Array.from({ length: 99 }, (_, index) => ({ id: `m${index}`, days: '2015-11-03' }))
    const [russia] = pathsOf(...many, { id: 'one', days: '2015-11-05' })
    expect(russia?.d).toBe('M20 0h9v36h-9zM40 34.5h9v1.5h-9z')
  })
})
