import { describe, expect, it } from 'vitest'
import { readOrigins } from './embed-origins'

describe('the origins that may call an embedded map', () => {
  it('are any where no list is given', () => {
    expect(readOrigins('')).toBeNull()
    expect(readOrigins(' \n')).toBeNull()
  })

  it('are those of the list, whatever stands after them', () => {
    expect(
      readOrigins('https://news.example/  https://other.example:8443/maps/?a=1#b\nHTTP://Third.example:80'),
    ).toEqual(['https://news.example', 'https://other.example:8443', 'http://third.example'])
  })

  it('hold nothing that is no address, nor a frame without an origin', () => {
    expect(readOrigins('https://news.example news.example * null localhost:3000 data:text/plain,x')).toEqual([
      'https://news.example',
    ])
  })

  it('are none where nothing of the list is an address', () => {
    expect(readOrigins('news.example')).toEqual([])
  })
})
