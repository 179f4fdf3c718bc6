import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BAD_INPUTS } from './bad-inputs'

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const texts = new Map([...new Set(Object.values(BAD_INPUTS))].map((file) => [file, textOf(file)]))

test('each of the 104 bad inputs has its test', () => {
  const ids = Object.entries(BAD_INPUTS)
  expect(ids).toHaveLength(104)
  expect(ids.filter(([id, file]) => !new RegExp(`\\b${id}\\b`).test(texts.get(file) ?? ''))).toEqual([])
})
