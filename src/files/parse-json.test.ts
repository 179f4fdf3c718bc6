import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { JsonError, parseJson } from './parse-json'

const bytesOf = (text: string) => new TextEncoder().encode(text)
function reasonOf(bytes: Uint8Array): string {
  try {
    parseJson(bytes)
    return 'read'
  } catch (error) {
    return error instanceof JsonError ? error.reason : String(error)
  }
}

it.each([
  ['a file', bytesOf('{"features":["[["]}'), 'read'],
  ['a file that begins with a byte order mark', bytesOf('\ufeff{}'), 'read'],
  ['a file that is cut off', bytesOf('{"features":[{"id":"a"'), 'unreadable'],
  ['nothing', bytesOf(''), 'unreadable'],
  ['a page of the server', bytesOf('\n<!doctype html><title>Not found</title>'), 'web-page'],
  ['what was packed once more', gzipSync('{}'), 'packed'],
  ['lists two hundred thousand deep', bytesOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'too-deep'],
  ['objects as deep, inside a list', bytesOf(`[${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}]`), 'too-deep'],
])('of the bytes of one of the site’s files it says what they are: %s', (_, bytes, found) => {
  expect(reasonOf(bytes)).toBe(found)
})
