import { expect, it } from 'vitest'

/** Minutes from the local time of a zone to UTC, in the winter of 2015. */
const MINUTES_TO_UTC: Readonly<Record<string, number>> = {
  'America/St_Johns': 210,
  'Asia/Kathmandu': -345,
  'Pacific/Honolulu': 600,
  'Pacific/Kiritimati': -840,
}

it('runs in the time zone that its project names', () => {
  expect(new Date(2015, 11, 1).getTimezoneOffset()).toBe(MINUTES_TO_UTC[process.env.TZ ?? ''])
})
