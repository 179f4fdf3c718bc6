import { expect, it } from 'vitest'
import { mendAddress } from './view-address'

const mended = (rest: string) =>
  mendAddress(`https://maps.example${rest}`).href.slice('https://maps.example'.length)

it.each([
  ['/%23v=1&t=2015-11-13..2015-11-18', '/#v=1&t=2015-11-13..2015-11-18'],
  ['/a/%2523v=1&map=6.40/35.200/40.900', '/a/#v=1&map=6.40/35.200/40.900'],
  ['/index.html%23v%3D1%26mode%3Dday', '/index.html#v=1&mode=day'],
  ['/a/%EF%BC%83v%EF%BC%9D1%EF%BC%86mode%EF%BC%9Dday', '/a/#v=1&mode=day'],
  ['/a/&num;v=1&amp;mode=day', '/a/#v=1&mode=day'],
  ['/a/&v=1&mode=day', '/a/#v=1&mode=day'],
  ['/a/v%253D1%2526mode%253Dday', '/a/#v=1&mode=day'],
  ['/?fbclid=abc%23v=1&mode=day', '/#v=1&mode=day'],
  ['/v=1&map=6.40/35.200/40.900&mode=day', '/#v=1&map=6.40/35.200/40.900&mode=day'],
  ['/?v=1&t=2015-11-13..2015-11-18', '/#v=1&t=2015-11-13..2015-11-18'],
  ['/?v=1&amp;mode=day', '/#v=1&mode=day'],
  ['/?v%3D1%26mode%3Dday', '/#v=1&mode=day'],
  ['/?utm_source=mail&v=1&mode=day&fbclid=x', '/#v=1&mode=day'],
  ['/?v=1&mode=day#top', '/#v=1&mode=day'],
  ['/#v=1&amp;mode=day', '/#v=1&mode=day'],
  ['/?embed&v=1&mode=day', '/?embed#v=1&mode=day'],
  ['/?embed=timeline%23v=1&mode=day', '/?embed=timeline#v=1&mode=day'],
  ['/a/%3Fembed%23v=1&mode=day', '/a/?embed#v=1&mode=day'],
])('%s is %s', (sent, address) => {
  expect(mended(sent)).toBe(address)
})

it.each([
  '/',
  '/#',
  '/?embed',
  '/?embed=timeline#v=1&mode=day',
  '/?fbclid=x#v=1&mode=day',
  '/?lang=ar',
  '/?v=3',
  '/a/v=1/#v=1&mode=day',
  '/#v=1&q=%23v%3D1',
])('%s stays as it is', (address) => {
  expect(mended(address)).toBe(address)
})
