import { expect, it } from 'vitest'
import { nextTab } from './tabs'

const TABS = ['link', 'cite', 'data']

it('goes round the tabs as they are drawn', () => {
  expect(nextTab(TABS, 'link', 'ArrowRight', false)).toBe('cite')
  expect(nextTab(TABS, 'data', 'ArrowRight', false)).toBe('link')
  expect(nextTab(TABS, 'link', 'ArrowLeft', false)).toBe('data')
  expect(nextTab(TABS, 'link', 'ArrowLeft', true)).toBe('cite')
})

it('goes to the ends, and leaves other keys alone', () => {
  expect(nextTab(TABS, 'cite', 'Home', false)).toBe('link')
  expect(nextTab(TABS, 'cite', 'End', true)).toBe('data')
  expect(nextTab(TABS, 'cite', 'Tab', false)).toBeUndefined()
})
