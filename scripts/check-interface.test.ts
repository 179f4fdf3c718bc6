import { describe, expect, it } from 'vitest'
import { physicalIn, wordsIn } from './check-interface'

const words = (source: string) => wordsIn(source, 'a.tsx').map((finding) => finding.found)
const physical = (source: string) => physicalIn(source, 'a.css').map((finding) => finding.found)

describe('words outside the message files', () => {
  it('are found between tags, in what is read out, and in branches', () => {
    expect(words('const a = <p>Hello</p>')).toEqual(['Hello'])
    expect(words('const a = <p aria-label="Close it" class="card" />')).toEqual(['Close it'])
    expect(words("const a = <p>{open ? 'Open now' : words.closed}</p>")).toEqual(['Open now'])
    expect(words(['const a = <p title={`Only $', '{name}`} />'].join(''))).toEqual(['Only'])
  })
  it('are not what the program says to itself', () => {
    expect(
      words("const a = <p data-part=\"about\" class={on ? 'card' : 'plain'}>{words.hello} · </p>"),
    ).toEqual([])
    expect(words("switch (a) { case 'place': return <b>{c}</b> }")).toEqual([])
  })
})

describe('physical directions', () => {
  it('are found in properties and values', () => {
    expect(physical('a { margin-left: 1px; text-align: right; left: 0 }')).toEqual([
      'margin-left',
      'text-align: right',
      'left:',
    ])
  })
  it('are not logical ones, nor words in comments', () => {
    expect(physical('a { margin-inline-start: 1px; text-align: start } /* left: */')).toEqual([])
  })
})
