import { expect, it } from 'vitest'
import { webAddress } from './web-address'

it.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://مثال.إختبار/صفحة', 'https://xn--mgbh0fb.xn--kgbechtv/%D8%B5%D9%81%D8%AD%D8%A9'],
])('the cell %s is a link to %s', (cell, address) => {
  expect(webAddress(cell)).toBe(address)
})

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'mailto:a@example.org',
  '//example.org',
  'https:example.org',
  'https:///example.org',
  'https://reader:secret@example.org',
  'https://example.org and more',
  'see https://example.org',
  `https://example.org/${'a'.repeat(2_000)}`,
  'https://',
  '',
])('the cell %j is text', (cell) => {
  expect(webAddress(cell)).toBeNull()
})
