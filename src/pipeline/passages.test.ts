import { describe, expect, it } from 'vitest'
import { writePassages } from './passages'

describe('the passages of a text', () => {
  it('are the sha256 of each trimmed line, and nothing for a blank one', () => {
    expect(writePassages('abc\n\u00a0\n  abc \r\n')).toBe(
      [
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        '',
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        '',
        '',
      ].join('\n'),
    )
  })
})
