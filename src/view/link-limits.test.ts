import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from './view'
import { decodeView } from './view-url'

describe('a key of a link at its limits', () => {
  it.each([
    'map=0/0/0',
    'map=24/90/360/360/85',
    'map=24/-90/-360/-360/0',
    't=..',
    't=2015-11-17..2015-11-17',
    'fade=1',
    'fade=3650',
    'speed=0.25',
    'speed=60',
    'loop=0',
    'play=1',
    'members=1',
    'gaps=compress',
    'q=',
    `q=${'x'.repeat(500)}`,
    `event=${'x'.repeat(200)}`,
    'event=Any%20id',
    'actors=a,a-b1,a',
    'mark=a-1-b',
    'kinds=shelling,shelling',
    'lang=en',
    'lang=ckb',
    'lang=zh-Hant-TW',
    'data=0123abcd',
    'v=1',
  ])('reads %s', (fragment) => {
    const { problems } = decodeView(fragment)
    expect(problems.filter(({ code }) => code === 'unreadable')).toEqual([])
  })

  it.each([
    'map=-0.1/0/0',
    'map=24.1/0/0',
    'map=5/90.1/0',
    'map=5/-90.1/0',
    'map=5/0/360.1',
    'map=5/0/-360.1',
    'map=5/0/0/360.1',
    'map=5/0/0/-360.1',
    'map=5/0/0/0/85.1',
    'map=5/0/0/0/-1',
    'map=5/0',
    'map=5/0/0/0/0/0',
    'map=5/0/0/x',
    'map=5/0/0/0/x',
    'map=x/0/0',
    'map=5/x/0',
    'map=5/0/x',
    'map=5/0/',
    't=2015-11-17',
    't=2015-11-17..2015-11-18..2015-11-19',
    't=x..2015-11-17',
    't=2015-11-17..x',
    't=x..',
    't=..x',
    'fade=3651',
    'fade=1e2',
    'fade=+3',
    'fade=3x',
    'fade=x3',
    'fade=.5',
    'speed=60.1',
    'speed=0.2',
    'speed=-1',
    'loop=2',
    'loop=',
    'play=true',
    'gaps=x',
    'members=yes',
    'actors=',
    'actors=a,',
    'actors=A',
    'actors=a--b',
    'actors=-a',
    'actors=a-',
    'mark=a_b',
    'mark=none!',
    'kinds=strike',
    'kinds=',
    'status=confirmed,certain',
    'basis=inferred',
    'known=2015-11',
    `q=${'x'.repeat(501)}`,
    `event=${'x'.repeat(201)}`,
    'event=',
    'panel=list2',
    'base=night',
    'lang=e',
    'lang=engl',
    'lang=EN',
    'lang=en-',
    'lang=en-x',
    'lang=en-123456789',
    'lang=1en',
    'data=0123abc',
    'data=0123abcde',
    'data=0123ABCD',
    'v=0',
    'v=1.5',
    'v=x',
    'v=',
  ])('cannot read %s, and leaves the default', (fragment) => {
    const [key = '', value = ''] = fragment.split('=')
    const { view, problems } = decodeView(fragment)
    expect(view).toEqual(DEFAULT_VIEW)
    expect(problems).toEqual([{ code: 'unreadable', key, value }])
  })

  it('says nothing of what the map shows as it is asked', () => {
    for (const map of ['1.5/85.05/0', '10/-85.05/0/0/60', '5/35/40'])
      expect(decodeView(`map=${map}`).problems).toEqual([])
    for (const map of ['1.49/0/0', '10.01/0/0', '5/85.06/0', '5/-85.06/0', '5/0/0/0/60.1'])
      expect(decodeView(`map=${map}`).problems).toEqual([{ code: 'held', key: 'map', value: map }])
  })
})

describe('a fragment that goes on without an end', () => {
  const many = Array.from({ length: 60_000 }, (_, index) => `k${index}=1`)

  it('is read as far as any view goes, and the first that is not is told of', () => {
    const { view, problems } = decodeView(['#v=1', 'mode=day', ...many].join('&'))
    expect(view.mode).toBe('day')
    expect(view.unknown.length).toBeGreaterThan(5_000)
    expect(view.unknown.length).toBeLessThan(15_000)
    expect(problems).toEqual([{ code: 'unreadable', key: `k${view.unknown.length}`, value: '1' }])
  })

  it.each(['mark', 'x'])('is no view where %s alone is as long', (key) => {
    const { view, problems } = decodeView(`mode=day&${key}=${'a,'.repeat(100_000)}`)
    expect(view).toEqual({ ...DEFAULT_VIEW, mode: 'day' })
    expect(problems).toMatchObject([{ code: 'unreadable', key }])
  })
})
