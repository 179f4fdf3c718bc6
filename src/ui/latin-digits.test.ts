// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { typeLatinDigits } from './latin-digits'

const insert = vi.fn()
document.execCommand = insert
afterEach(() => insert.mockClear())

const type = (data: string | null) => {
  const event = new InputEvent('beforeinput', { data, cancelable: true })
  typeLatinDigits(event)
  return event.defaultPrevented
}

it.each([
  ['٣٦٠', '360'],
  ['۱۴', '14'],
])('digits of an Arabic or Persian keyboard become those that a number field takes: %s', (typed, written) => {
  expect(type(typed)).toBe(true)
  expect(insert.mock.calls).toEqual([['insertText', false, written]])
})

it.each(['360', '-', null])('other typing is left to the browser: %s', (typed) => {
  expect(type(typed)).toBe(false)
  expect(insert).not.toHaveBeenCalled()
})
