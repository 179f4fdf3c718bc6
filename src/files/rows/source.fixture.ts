import type { Geometry } from 'geojson'
import { expect } from 'vitest'
import type { Problem } from '../../model/problem'
import { openSource } from './open-source'
import type { Cells, LostRow, TableSource } from './row-source'
import type { SourceOptions } from './source-file'

/** A file of text or bytes, as a reader would drop it. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'a.csv'): File {
  return new File([content], name)
}

/** Text in an encoding of one byte a letter, by a table of what is over 127. */
export function bytesIn(encoding: string, text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding)
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f)
}

export function utf16(text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return new Uint8Array(view.buffer)
}

/** All that a source hands over; every row is asked for once more by its line, and must be the same. */
export interface ReadSource {
  readonly source: TableSource
  readonly rows: readonly Cells[]
  readonly lines: readonly number[]
  readonly geometries: readonly (Geometry | null)[]
  readonly problems: readonly Problem[]
  readonly lost: readonly LostRow[]
  readonly shares: readonly number[]
}

export async function readSource(file: File, options: SourceOptions = {}): Promise<ReadSource> {
  const source = await openSource(file, options)
  if ('code' in source) throw new Error(`${source.code}: ${source.found}`)
  const rows: Cells[] = []
  const lines: number[] = []
  const shares: number[] = []
  const geometries: (Geometry | null)[] = []
  const lost: LostRow[] = []
  const problems = await source.read((batch) => {
    expect(batch.lines).toHaveLength(batch.rows.length)
    for (const row of batch.rows) rows.push(row)
    for (const line of batch.lines) lines.push(line)
    for (const geometry of batch.geometries ?? []) geometries.push(geometry)
    lost.push(...(batch.lost ?? []))
    shares.push(batch.share)
  })
  const checked = [0, 1, rows.length >> 1, rows.length - 1].filter((at) => at in rows)
  for (const at of checked) expect(await source.cellsAt(lines[at] ?? 0)).toEqual(rows[at])
  return { source, rows, lines, geometries, problems, lost, shares }
}

/** Why a file is no table. */
export async function refusalOf(file: File, options: SourceOptions = {}): Promise<string> {
  const source = await openSource(file, options)
  return 'code' in source ? source.code : 'opened'
}
