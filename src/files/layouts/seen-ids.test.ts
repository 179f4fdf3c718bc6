import { describe, expect, it } from 'vitest'
import { SeenIds } from './seen-ids'

describe('ids that were met', () => {
  it('are known again, and others are not', () => {
    const seen = new SeenIds()
    const first = Array.from({ length: 200_000 }, (_, number) => seen.has(`SYR${number}`))
    expect(first.filter((known) => known).length).toBe(0)
    const again = Array.from({ length: 200_000 }, (_, number) => seen.has(`SYR${number}`))
    expect(again.filter((known) => known).length).toBe(200_000)
    expect([seen.has('SYR200000'), seen.has('SYR200000'), seen.has('syr1'), seen.has('')]).toEqual([
      false,
      true,
      false,
      false,
    ])
  })
})
