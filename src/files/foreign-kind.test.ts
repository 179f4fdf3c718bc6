import { describe, expect, it } from 'vitest'
import { foreignKind, packedKind } from './foreign-kind'

describe('what a text that does not open looks like', () => {
  it.each([
    ['a.csv', 'one column', 'is-table'],
    ['A.TSV', '', 'is-table'],
    ['a.txt', 'id,title\n1,First', 'is-table'],
    ['a', 'id;title;day\r\n1;First;2015', 'is-table'],
    ['a', 'id\ttitle\n1\tFirst', 'is-table'],
    ['a', 'Dear all, this\nis a letter', null],
    ['a', 'Dear all\nthis is a letter', null],
    ['a', 'Dear all, this is a letter', null],
    ['a.kml', '<?xml version="1.0"?>\n<kml xmlns="x">', 'is-kml'],
    ['a', ' <kml/>', 'is-kml'],
    ['a.html', '<!doctype html><p>kml', 'is-markup'],
    ['a.csv', '{"type":', null],
    ['a', '[1,2,\n3,4,', null],
    ['a', '', null],
  ])('%s with %j: %s', (name, text, kind) => expect(foreignKind(name, text)).toBe(kind))
})

it('a packed file is known by how it begins', () => {
  expect(packedKind(new Uint8Array([0x50, 0x4b, 3, 4, 0xff]).buffer)).toBe('is-packed')
  expect(packedKind(new Uint8Array([0x1f, 0x8b, 8]).buffer)).toBe('is-packed')
  expect(packedKind(new Uint8Array([0x50, 0x4b, 3]).buffer)).toBeNull()
  expect(packedKind(new Uint8Array([0x50, 0x4b, 5, 6]).buffer)).toBeNull()
})

it.each([
  ['SQLite format 3\u0000', 'a GeoPackage'],
  ['\u0000\u0000\u0027\u000a', 'a Shapefile'],
  ['fgb\u0003fgb', 'a FlatGeobuf'],
])('a map program’s file is known by how it begins: %j, %s', (beginning) => {
  expect(packedKind(new TextEncoder().encode(beginning).buffer)).toBe('is-map-file')
})
