import { expect, it } from 'vitest'
import { fetchReader } from './fetch-reader'
import { openSource } from './open-source'
import { fileOf, refusalOf } from './source.fixture'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

it.each([
  ['a GeoPackage', latin('SQLite format 3\0 and so on'), 'is-geopackage'],
  ['a PDF', latin('%PDF-1.7\n'), 'is-pdf'],
  ['a PNG', latin('\x89PNG\r\n\x1a\n'), 'is-image'],
  ['a photograph', latin('\xff\xd8\xff\xe0'), 'is-image'],
  ['a shapefile without the files beside it', latin('\0\0\x27\x0a\0\0'), 'is-bare-shapefile'],
  ['a web page', latin('<!doctype html><table>'), 'is-web-page'],
  ['a web page with a comment above it', latin('\n<!-- saved --><html lang="en">'), 'is-web-page'],
  ['other markup', latin('<?xml version="1.0"?><rss version="2.0">'), 'is-markup'],
  ['our own form', latin('{"type":"FeatureCollection","dateline":{"v":1},"features":[]}'), 'is-dateline'],
  [
    'features with claims',
    latin('{"type":"FeatureCollection","features":[{"properties":{"claims":[{"a":1}]}}]}'),
    'is-dateline',
  ],
  ['no byte', latin(''), 'empty-file'],
])('refuses %s by its bytes, whatever it is called', async (_, bytes, code) => {
  expect(await refusalOf(fileOf(bytes, 'events.csv'))).toBe(code)
})

it('opens a table that is called JSON, and JSON that is called a table', async () => {
  expect(await openSource(fileOf('a,b\n1,2\n', 'a.json'))).toMatchObject({ notes: { format: 'csv' } })
  expect(await openSource(fileOf('[{"a":1}]', 'a.csv'))).toMatchObject({ notes: { format: 'json' } })
})

it('refuses two gigabytes before it reads one byte', async () => {
  const file = Object.assign(new Blob([]), { name: 'a.csv' })
  Object.defineProperty(file, 'size', { value: 2 * 1024 ** 3 })
  file.slice = () => {
    throw new Error('it was read')
  }
  expect(await openSource(file)).toEqual({ code: 'too-large', where: 'a.csv', found: '2147483648' })
})

it('says that a file was changed while it was read', async () => {
  const file = fileOf('a,b\n1,2\n')
  const source = await openSource(file)
  if ('code' in source) throw new Error(source.code)
  file.slice = () => {
    throw new DOMException('gone', 'NotReadableError')
  }
  expect(await source.read(() => {})).toMatchObject([{ code: 'file-changed', where: 'a.csv' }])
  expect(await source.cellsAt(2)).toBeNull()
})

it('says that a reader has not come', async () => {
  const lost = () => Promise.reject(new TypeError('not fetched'))
  await expect(fetchReader(lost)).rejects.toMatchObject({
    code: 'reader-missing',
    found: 'TypeError: not fetched',
  })
})
