import { lengthDays } from '../model/civil-date'
import type { When } from '../model/event'
import { formatDay, formatWindow } from './format'
import { messagesFor } from './messages'

/** When something happened, in words that keep its vagueness. */
export function describeWhen(when: When | null, lang: string): string {
  const { when: words } = messagesFor(lang)
  if (when === null) return words.undated
  const { window, precision } = when
  switch (precision) {
    case 'day':
      return lengthDays(window) === 1 ? formatDay(window.start, lang, 'full') : formatWindow(window, lang)
    case 'range':
      return words.range(formatWindow(window, lang))
    case 'week':
      return words.week(formatWindow(window, lang))
    case 'month':
      return words.month(formatWindow(window, lang, 'month'))
    case 'year':
      return words.year(formatWindow(window, lang, 'year'))
    case 'approximate':
      return words.approximate(formatWindow(window, lang))
  }
}

/** Short, for lists: the day, or both ends. */
export function describeWhenShort(when: When | null, lang: string): string {
  if (when === null) return messagesFor(lang).when.undatedShort
  switch (when.precision) {
    case 'month':
      return formatWindow(when.window, lang, 'month')
    case 'year':
      return formatWindow(when.window, lang, 'year')
    default:
      return formatWindow(when.window, lang, 'short')
  }
}
