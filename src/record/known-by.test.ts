import { expect, it } from 'vitest'
import { buildEvent, windowOf } from '../../tests/fixtures/build-event'
import { eventAsKnown } from './known-by'

const on = (text: string) => windowOf(text).start
const FIRST = on('2015-12-07')
const LATER = on('2015-12-09')

it('has nothing before the first document', () => {
  expect(eventAsKnown(buildEvent({ id: 'a', claims: [{ published: FIRST }] }), FIRST - 1)).toBeNull()
})

it('shows a denied event as reported until the denial is published', () => {
  const event = buildEvent({
    id: 'a',
    status: 'denied',
    claims: [{ published: FIRST }, { published: LATER, stance: 'denies' }],
  })
  expect(eventAsKnown(event, FIRST)?.status).toBe('reported')
  expect(eventAsKnown(event, FIRST)?.claims).toHaveLength(1)
  expect(eventAsKnown(event, LATER)).toBe(event)
})

it('shows a confirmed event as reported until somebody confirms it', () => {
  const event = buildEvent({
    id: 'a',
    status: 'confirmed',
    claims: [{ published: FIRST }, { published: LATER, stance: 'confirms' }],
  })
  expect(eventAsKnown(event, FIRST)?.status).toBe('reported')
  expect(eventAsKnown(event, LATER)?.status).toBe('confirmed')
})

it('leaves an event that its own actor declares confirmed from the start', () => {
  const event = buildEvent({
    id: 'a',
    status: 'confirmed',
    claims: [{ published: FIRST }, { published: LATER }],
  })
  expect(eventAsKnown(event, FIRST)?.status).toBe('confirmed')
})

it('lets the latest word stand: a doubt, then a confirmation', () => {
  const event = buildEvent({
    id: 'a',
    status: 'confirmed',
    claims: [
      { published: FIRST, stance: 'confirms' },
      { published: FIRST, stance: 'doubts' },
      { published: LATER, stance: 'confirms' },
      { published: LATER + 3 },
    ],
  })
  expect(eventAsKnown(event, FIRST)?.status).toBe('disputed')
  expect(eventAsKnown(event, LATER - 1)?.status).toBe('disputed')
  expect(eventAsKnown(event, LATER)?.status).toBe('confirmed')
})

it('does not call disputed for a while what a doubt leaves reported in the end', () => {
  const claims = [{ published: FIRST }, { published: FIRST, stance: 'doubts' }, { published: LATER }] as const
  expect(eventAsKnown(buildEvent({ id: 'a', status: 'reported', claims }), FIRST)?.status).toBe('reported')
})

it('keeps a plan a plan', () => {
  const event = buildEvent({
    id: 'a',
    status: 'planned',
    claims: [{ published: FIRST }, { published: LATER }],
  })
  expect(eventAsKnown(event, FIRST)?.status).toBe('planned')
})

it('leaves an event that is disputed in the end reported until somebody doubts it', () => {
  const claims = [
    { published: FIRST },
    { published: LATER, stance: 'denies' },
    { published: LATER + 3 },
  ] as const
  const event = buildEvent({ id: 'a', status: 'disputed', claims })
  expect(eventAsKnown(event, LATER - 1)?.status).toBe('reported')
  expect(eventAsKnown(event, LATER)?.status).toBe('disputed')
})

it('takes background for a confirmation, as a confirmation itself', () => {
  const claims = [
    { published: FIRST },
    { published: LATER, stance: 'background' },
    { published: LATER + 3 },
  ] as const
  const event = buildEvent({ id: 'a', status: 'confirmed', claims })
  expect(eventAsKnown(event, FIRST)?.status).toBe('reported')
  expect(eventAsKnown(event, LATER)?.status).toBe('confirmed')
})

it('does not take a confirmation of the same day for an answer to the doubt', () => {
  const claims = [
    { published: FIRST, stance: 'denies' },
    { published: FIRST, stance: 'confirms' },
    { published: LATER },
  ] as const
  expect(eventAsKnown(buildEvent({ id: 'a', status: 'confirmed', claims }), FIRST)?.status).toBe('disputed')
})

it('lets the last of several doubts count', () => {
  const claims = [
    { published: LATER, stance: 'doubts' },
    { published: FIRST, stance: 'doubts' },
    { published: FIRST + 1, stance: 'confirms' },
    { published: LATER + 3, stance: 'confirms' },
  ] as const
  const event = buildEvent({ id: 'a', status: 'confirmed', claims })
  expect(eventAsKnown(event, FIRST + 1)?.status).toBe('confirmed')
  expect(eventAsKnown(event, LATER)?.status).toBe('disputed')
})

it('has what was published on the day itself', () => {
  const event = buildEvent({ id: 'a', claims: [{ published: FIRST }, { published: LATER }] })
  expect(eventAsKnown(event, LATER - 1)?.claims).toHaveLength(1)
  expect(eventAsKnown(event, LATER)?.claims).toHaveLength(2)
})
