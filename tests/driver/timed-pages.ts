import { expect } from 'vitest'
import type { DatelinePage, OpenOptions } from './dateline-page'
import { type KeptOptions, openedPages } from './opened-pages'
import { driveTime, type TimeDriver } from './time-driver'

interface Driven {
  readonly dateline: DatelinePage
  readonly time: TimeDriver
}

/** Pages for specs of time, each with its timeline in hand. */
export function timedPages() {
  const pages = openedPages()
  const driven = (dateline: DatelinePage): Driven => ({ dateline, time: driveTime(dateline) })
  return {
    open: async (options: KeptOptions = {}) => driven(await pages.open(options)),
    openFresh: async (options: OpenOptions) => driven(await pages.openFresh(options)),
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** A day as the view writes it, which comes after another. */
export function expectAfter(day: unknown, before: string): void {
  expect(day).toMatch(DAY)
  expect(String(day) > before, `${day} after ${before}`).toBe(true)
}

/** The first and last day of a window that is set at both ends. */
export async function windowOf(time: TimeDriver): Promise<readonly [from: string, to: string]> {
  const [from = '', to = ''] = String((await time.state()).t).split('..')
  expect([from, to]).toEqual([expect.stringMatching(DAY), expect.stringMatching(DAY)])
  return [from, to]
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** A busy window with the playhead inside it. */
export const WINDOW = 'v=1&t=2015-10-30..2015-12-23&at=2015-11-17'
export const PHONE: KeptOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, fragment: WINDOW }
