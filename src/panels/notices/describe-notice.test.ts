import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { loadMessages, loadWords, messagesFor, wordsFor } from '../../i18n/messages'
import type { Notice } from '../../state/store'
import { describeNotice, describeNotices, describeProblems, groupNotices } from './describe-notice'

const record = buildRecord([
  buildEvent({ id: 'raqqa', title: { en: 'Strikes on Raqqa', ar: 'ضربات على الرقة' } }),
])

/** One of each code: a code that is left out does not compile. */
const NOTICES: { readonly [Code in Notice['code']]: Notice & { code: Code } } = {
  'link-problem': { code: 'link-problem', problem: { code: 'unreadable', key: 'fade', value: 'soon' } },
  'unknown-event': { code: 'unknown-event', id: 'nowhere' },
  'unknown-ids': { code: 'unknown-ids', key: 'mark', ids: ['a', 'b'] },
  revealed: { code: 'revealed', id: 'raqqa', changed: ['t', 'q'] },
  merged: { code: 'merged', id: 'old', successor: 'raqqa' },
  withdrawn: { code: 'withdrawn', id: 'old', successor: null },
  'basemap-part-failed': { code: 'basemap-part-failed', part: 'rivers' },
  'search-failed': { code: 'search-failed' },
  'map-restored': { code: 'map-restored' },
  copied: { code: 'copied' },
  'copy-failed': { code: 'copy-failed', text: 'https://maps.example/' },
  'record-changed': { code: 'record-changed', asked: 'deadbeef' },
  'hash-mismatch': {
    code: 'hash-mismatch',
    found: { outcome: 'changed', files: ['actors.json', 'places.json'] },
  },
  'language-failed': { code: 'language-failed', lang: 'ar' },
  'part-failed': { code: 'part-failed' },
  message: { code: 'message', text: 'a text of a test' },
}
await loadWords('notices', 'en')
const wordsOf = (lang: string) => ({ ...messagesFor(lang), ...wordsFor('notices', lang) })
const say = (notice: Notice, lang: string) => describeNotice(notice, record, lang, wordsOf(lang))

describe('a notice in words', () => {
  beforeAll(() => loadMessages('ar'))

  it.each<[keyof typeof NOTICES, string]>([
    ['link-problem', 'The link’s fade could not be read and was left out: soon'],
    ['unknown-event', 'This record has no event “nowhere”.'],
    ['unknown-ids', 'The link marks events that this record does not have: a, b'],
    [
      'revealed',
      'To show “Strikes on Raqqa”: the time window was widened, the search was cleared. Back undoes this.',
    ],
    ['merged', 'The event you asked for was merged into “Strikes on Raqqa”.'],
    ['basemap-part-failed', 'The basemap could not be loaded in full (rivers). The events are not affected.'],
    [
      'language-failed',
      'The words for العربية could not be loaded. Choose it again, or reload the page, to try once more.',
    ],
    ['message', 'a text of a test'],
  ])('%s', (code, words) => {
    expect(say(NOTICES[code], 'en')).toBe(words)
  })

  it.each(Object.values(NOTICES).filter(({ code }) => code !== 'message'))(
    'has Arabic words: $code',
    (notice) => {
      const words = say(notice, 'ar')
      expect(words).toMatch(/[\u0600-\u06ff]{3}/)
      expect(words).not.toMatch(/undefined|null|function|\[object/)
      expect(words).not.toBe(say(notice, 'en'))
    },
  )

  it('names what was asked for in every fault of a link', () => {
    const problems = (['unreadable', 'repeated', 'newer-version', 'held'] as const).map((code) =>
      say({ code: 'link-problem', problem: { code, key: 'at', value: '2015-02-30' } }, 'en'),
    )
    expect(new Set(problems).size).toBe(4)
    expect(problems.every((text) => text.includes('2015-02-30'))).toBe(true)
  })

  it('names the first faults of a link and counts the others, however many there are', () => {
    const problems = Array.from({ length: 60 }, (_, index) => ({
      code: 'unreadable' as const,
      key: `key${index}`,
      value: 'x'.repeat(500),
    }))
    const [problem = { code: 'unreadable' as const, key: '', value: '' }, ...others] = problems
    const text = say({ code: 'link-problem', problem, others }, 'en')
    expect(text).toContain('key0')
    expect(text).toContain('Other parts of the link that were not taken as they stand: 57.')
    expect(text.length).toBeLessThan(500)
  })

  it('shows what of a link cannot be seen', () => {
    const problem = { code: 'unreadable', key: 'mode', value: 'x\u200by\u202e' } as const
    expect(say({ code: 'link-problem', problem }, 'en')).toContain('x[U+200B]y[U+202E]')
  })

  it.each([
    ['cut', 'may have been cut off there'],
    ['unknown', 'which this page does not know'],
  ] as const)('says of a link that is %s that it may be less than what was sent', (code, words) => {
    expect(say({ code: 'link-problem', problem: { code, key: 't', value: '2015-11-13..' } }, 'en')).toContain(
      words,
    )
    expect(say({ code: 'link-problem', problem: { code, key: 't', value: '2015-11-13..' } }, 'ar')).toMatch(
      /[\u0600-\u06ff]{3}.*2015-11-13/,
    )
  })

  it('names the first of many ids and counts them', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `id-${index}`)
    expect(say({ code: 'unknown-ids', key: 'mark', ids }, 'en')).toBe(
      'The link marks events that this record does not have: id-0, id-1, id-2, id-3, id-4, id-5, … (500)',
    )
  })

  it('tells a merged event without a successor by its id', () => {
    expect(say({ code: 'merged', id: 'old', successor: null }, 'en')).toBe(
      'The event “old” was merged into another.',
    )
  })
})

describe('notices together', () => {
  const posted = (notice: Notice, key: number) => ({ key, notice })
  const rivers = posted({ code: 'basemap-part-failed', part: 'rivers' }, 1)
  const copied = posted({ code: 'copied' }, 2)
  const lakes = posted({ code: 'basemap-part-failed', part: 'lakes' }, 3)

  it('are the parts of the basemap in one, and every other alone', () => {
    expect(groupNotices([rivers, copied, lakes])).toEqual([[rivers, lakes], [copied]])
    expect(groupNotices([copied])).toEqual([[copied]])
    expect(groupNotices([])).toEqual([])
  })

  it('name each part once, and a part without a word by its own name', () => {
    const say = (parts: readonly string[]) =>
      describeNotices(
        parts.map((part) => ({ code: 'basemap-part-failed', part })),
        record,
        'en',
        wordsOf('en'),
      )
    expect(say(['rivers', 'lakes', 'rivers'])).toBe(
      'The basemap could not be loaded in full (rivers, lakes). The events are not affected.',
    )
    expect(say(['toString'])).toContain('(toString)')
  })
})

describe('what could not be read of a record', () => {
  const problem = (where: string) => ({ code: 'bad-record', where, found: 'x' })
  const en = wordsOf('en')

  it('names the files that are missing whole by what they hold', () => {
    expect(describeProblems([problem('places.json'), problem('actors.json')], 'en', en)).toBe(
      'Could not be read: places, actors. The events are shown without what these files say.',
    )
  })

  it('counts entries, beside a file that is missing whole', () => {
    expect(describeProblems([problem('places.json / 3'), problem('speakers.json')], 'en', en)).toBe(
      'Could not be read: speakers. The events are shown without what these files say. ' +
        '1 entry of the record could not be read and is left out.',
    )
  })
})
