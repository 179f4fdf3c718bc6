import { expect, it } from 'vitest'
import { outcomeOf } from './mutants/outcome.mjs'

const mutants = (...statuses: readonly string[]) => statuses.map((status) => ({ status }))

it('a mutant counts as noticed where a test failed or never came to its end', () => {
  const { unnoticed, all, percent } = outcomeOf(
    mutants('Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'),
  )
  expect(unnoticed.map(({ status }) => status)).toEqual(['Survived', 'NoCoverage'])
  expect({ all, percent }).toEqual({ all: 5, percent: 60 })
})

it('a folder without a mutant, as one whose name is mistyped, has nothing noticed', () => {
  expect(outcomeOf([])).toEqual({ unnoticed: [], all: 0, percent: 0 })
  expect(outcomeOf(mutants('Ignored')).percent).toBe(0)
})
