import { latOfWorld, lngOfWorld } from '../../src/model/mercator.ts'
import { recordOfMany } from '../../src/record/record-of-many.fixture.ts'
import { timedSteps } from '../points/timed-steps.ts'
import { deckPoints } from './deck.mjs'

const CAMERA = { center: [40, 34.5], zoom: 5.5 }

function columnsOf(table) {
  const positions = new Float32Array(2 * table.size)
  const days = new Float32Array(2 * table.size)
  const colours = new Uint8Array(3 * table.size).fill(120)
  for (let row = 0; row < table.size; row += 1) {
    const placed = !Number.isNaN(table.x[row])
    positions[2 * row] = placed ? lngOfWorld(table.x[row]) : 0
    positions[2 * row + 1] = placed ? latOfWorld(table.y[row]) : 0
    days[2 * row] = table.start[row]
    days[2 * row + 1] = table.end[row]
  }
  return { length: table.size, positions, days, colours }
}

window.pointsBench = {
  steps: async (_, size, count) => {
    const { table } = recordOfMany({ size })
    const variant = await deckPoints(document.getElementById('map'), columnsOf(table), CAMERA)
    try {
      return await timedSteps(variant, count)
    } finally {
      variant.close()
    }
  },
}
