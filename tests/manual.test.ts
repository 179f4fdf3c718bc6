/** The coding manual lists by hand what the program reads: the two must not drift apart. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KINDS } from '../src/model/vocabulary'
import { VIEW_KEYS } from '../src/view/view-url'

const manual = readFileSync('seeds/README.md', 'utf8')

test('the manual lists every key of a link, in the order in which a link writes them', () => {
  const section = manual.slice(manual.indexOf('## The keys of a link'))
  const keys = [...section.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, key]) => key)
  expect(keys).toEqual(['v', ...VIEW_KEYS])
})

test('the manual lists every kind of event', () => {
  const kinds = manual.split('\n').find((line) => line.startsWith('- `kind`: ')) ?? ''
  const listed = kinds.slice(0, kinds.indexOf('`status`: ')).match(/`[a-z-]+`/g) ?? []
  expect(listed).toEqual(['kind', ...KINDS].map((word) => `\`${word}\``))
})
