import { expect, it } from 'vitest'
import { withHash } from './lost-hash'

it.each([
  ['/%23v=1&map=6.40/35.200/40.900', '/#v=1&map=6.40/35.200/40.900'],
  ['/maps/%2523v%3D1%26mode%3Dday', '/maps/#v%3D1%26mode%3Dday'],
  ['/%23v=1&q=%23x?utm_source=a', '/#v=1&q=%23x?utm_source=a'],
  ['/', null],
  ['/?embed', null],
  ['/?q=%23v=1', null],
  ['/assets/a%23b.js', null],
  ['//other.example/%23v=1', null],
  ['/\\other.example/%23v=1', null],
])('%s leads to %s', (url, address) => {
  expect(withHash(url)).toBe(address)
})
