import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WAYS_TO_BREAK } from './ways-to-break'

/** What of a test's title stands in its file: quotes may be escaped there. */
function holds(file: string, title: string): boolean {
  const text = existsSync(file) ? readFileSync(file, 'utf8').replaceAll("\\'", "'") : ''
  return text.includes(title)
}

const MEMBERS = Object.entries(WAYS_TO_BREAK).flatMap(([way, { members }]) =>
  members.map(([file, title]) => ({ way, file, title })),
)

test('each test that the table names is there', () => {
  expect(MEMBERS.filter(({ file, title }) => title.length < 12 || !holds(file, title))).toEqual([])
})

test('no test is named twice', () => {
  expect(new Set(MEMBERS.map(({ file, title }) => `${file}: ${title}`)).size).toBe(MEMBERS.length)
})
