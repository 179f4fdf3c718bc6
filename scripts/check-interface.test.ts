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
  it.each([
    ["const WORDS = 'Open a file'; const a = <p>{WORDS}</p>", 'Open a file'],
    ["const WORDS = { open: 'open' } as const; const a = <p>{WORDS.open}</p>", 'open'],
    ["const a = <p title={'hello ' + name} />", 'hello'],
    ["const a = <ul>{list.map(() => 'nested words')}</ul>", 'nested words'],
    ["const a = <ul>{list.map((one) => { if (one) return 'nested' })}</ul>", 'nested'],
    ["const a = <p>{['one', two].join(' ')}</p>", 'one'],
    ["function word() { return 'hello' } const a = <p>{word()}</p>", 'hello'],
    [['const a = <p>{`$', "{on ? 'switched on' : ''}`}</p>"].join(''), 'switched on'],
    ["const a = { heading: 'Open a file' }", 'Open a file'],
    ["const a = { heading: 'افتح' }", 'افتح'],
  ])('are found on their way to the reader: %s', (source, word) => {
    expect(words(source)).toEqual([word])
  })
  it.each([
    ["button.textContent = 'open'", 'open'],
    ["button.ariaLabel = on ? 'close' : words.open", 'close'],
    ["button.setAttribute('aria-label', 'open')", 'open'],
  ])('are found where no component is: %s', (source, word) => {
    expect(wordsIn(source, 'a.ts').map(({ found }) => found)).toEqual([word])
  })
  it('are told of once, with their line', () => {
    const source = "const WORDS = 'Open a file'\nconst a = <p title={WORDS}>{WORDS}</p>"
    expect(wordsIn(source, 'a.tsx')).toEqual([
      { file: 'a.tsx', line: 1, found: 'Open a file', rule: 'a word outside src/i18n' },
    ])
  })
  it('are not what the program says to itself', () => {
    expect(words("const name = 'open'; const a = <p data-part={name}>{words[name]}</p>")).toEqual([])
    expect(
      words("const a = <p>{list.map((one) => <b class='card'>{one.kind === 'place' && one.text}</b>)}</p>"),
    ).toEqual([])
    expect(
      words("const SIDES = ['start']; const a = <ul>{SIDES.map((one) => <li>{words[one]}</li>)}</ul>"),
    ).toEqual([])
    expect(words("throw new Error('no entry of this name')")).toEqual([])
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
