import { expect, it } from 'vitest'
import { parseEmbedMode } from './embed'

it.each([
  ['', 'none'],
  ['?x=1', 'none'],
  ['?embed', 'map'],
  ['?embed=', 'map'],
  ['?embed=timeline', 'timeline'],
  ['?embed=whatever', 'map'],
  ['?embed&embed=timeline', 'map'],
  ['?%E0%A4%A', 'none'],
] as const)('the query %j asks for %s', (query, mode) => {
  expect(parseEmbedMode(query)).toBe(mode)
})
