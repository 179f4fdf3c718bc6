import { describe, expect, it } from 'vitest'
import { findSharedRun, indexRuns } from './shared-runs'

const runs = indexRuns(['One two three, four five six seven eight nine. Déjà vu in the U.S.'])

describe('a run of eight words of a document', () => {
  it('is found whatever stands around it, between it and over it', () => {
    expect(findSharedRun('He said: two THREE four-five “six” seven eight nine!', runs)).toBe(
      'two three four five six seven eight nine',
    )
    expect(findSharedRun('nine, déjà vu in the U.S.', runs)).toBe('nine de ja vu in the u s')
  })

  it('is not found in seven words, or in eight of another order', () => {
    expect(findSharedRun('one two three four five six seven', runs)).toBeNull()
    expect(findSharedRun('one two three four five six eight seven', runs)).toBeNull()
  })
})
