import { type Day, type DayWindow, dayFromParts, partsOfDay } from './civil-date'

export type CalendarStep = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

const MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1_200 } as const
/** 1970-01-01 was a Thursday: three days after a Monday. */
const DAYS_FROM_MONDAY = 3

/** The days of a window on which a step of the calendar begins; weeks begin on Monday. */
export function stepStarts(step: CalendarStep, window: DayWindow): readonly Day[] {
  switch (step) {
    case 'day':
      return everyDays(1, window.start, window)
    case 'week': {
      const sinceMonday = (((window.start + DAYS_FROM_MONDAY) % 7) + 7) % 7
      return everyDays(7, window.start + ((7 - sinceMonday) % 7), window)
    }
    default:
      return everyMonths(MONTHS[step], window)
  }
}

function everyDays(length: number, first: Day, { end }: DayWindow): readonly Day[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((end - first) / length)) },
    (_, index) => first + index * length,
  )
}

function everyMonths(length: number, { start, end }: DayWindow): readonly Day[] {
  const { year, month } = partsOfDay(start)
  const days: Day[] = []
  // Months since the year 0, so that each decade begins with its own year.
  const months = year * 12 + month - 1
  for (let next = months - (months % length); ; next += length) {
    const day = dayFromParts(0, next + 1, 1)
    if (day >= end) return days
    if (day >= start) days.push(day)
  }
}
