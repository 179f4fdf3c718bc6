import { expect, it } from 'vitest'
import { buildEvent } from '../../../tests/fixtures/build-event'
import { newcomers } from './event-days'

const [a, b, c] = ['a', 'b', 'c'].map((id) => buildEvent({ id })) as [Made, Made, Made]
type Made = ReturnType<typeof buildEvent>

it('tells of each event once while it stays, and again when it comes back', () => {
  const news = newcomers([a])
  expect(news([a, b], false)).toEqual(['b'])
  expect(news([a, b], false)).toEqual([])
  expect(news([b], false)).toEqual([])
  expect(news([a, b, c], false)).toEqual(['a', 'c'])
})

it('tells of all when the clock begins again, even if they are the same as before', () => {
  const news = newcomers([])
  const shown = [a, b]
  expect(news(shown, false)).toEqual(['a', 'b'])
  expect(news(shown, false)).toEqual([])
  expect(news(shown, true)).toEqual(['a', 'b'])
})
