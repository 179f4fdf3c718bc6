import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { messagesFor } from '../../i18n/messages'
import type { Notice, PostedNotice } from '../../state/store'
import { describeNotice, describeNotices, groupNotices } from './describe-notice'

const words = messagesFor('en')
const record = buildRecord([
  buildEvent({ id: 'strike', title: { en: 'Strike on Raqqa', ar: 'غارة' } }),
  buildEvent({ id: 'old', state: 'merged', title: { en: 'Old' } }),
])
const say = (notice: Notice, lang = 'en') => describeNotice(notice, record, lang, words)
const basemap = (part: string): Notice => ({ code: 'basemap-part-failed', part })
const post = (...notices: readonly Notice[]): readonly PostedNotice[] =>
  notices.map((notice, index) => ({ key: index + 1, notice }))
const codes = (notices: readonly PostedNotice[]) =>
  groupNotices(notices).map((group) => group.map(({ key }) => key))

describe('a notice', () => {
  it.each<[Notice, string]>([
    [
      { code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } },
      'The link’s mode could not be read and was left out: fast',
    ],
    [
      { code: 'link-problem', problem: { code: 'repeated', key: 'mode', value: 'day' } },
      'The link gives mode twice; the last one counts: day',
    ],
    [
      { code: 'link-problem', problem: { code: 'held', key: 'at', value: '2015-11-17' } },
      'The link asks for at 2015-11-17, which this page cannot show; it shows the nearest.',
    ],
    [
      { code: 'link-problem', problem: { code: 'newer-version', key: 'v', value: '2' } },
      'This link was made by a newer version (2); it was read as far as possible.',
    ],
    [{ code: 'unknown-event', id: 'nothing' }, 'This record has no event “nothing”.'],
    [
      { code: 'unknown-ids', key: 'actors', ids: ['iran', 'iraq'] },
      'The link names strike layers that this record does not have: iran, iraq',
    ],
    [
      { code: 'unknown-ids', key: 'mark', ids: ['nothing'] },
      'The link marks events that this record does not have: nothing',
    ],
    [
      { code: 'revealed', id: 'strike', changed: ['t', 'actors'] },
      'To show “Strike on Raqqa”: the time window was widened, all strike layers were switched on. Back undoes this.',
    ],
    [
      { code: 'merged', id: 'old', successor: 'strike' },
      'The event you asked for was merged into “Strike on Raqqa”.',
    ],
    [
      { code: 'merged', id: 'old', successor: 'nowhere' },
      'The event you asked for was merged into “nowhere”.',
    ],
    [{ code: 'merged', id: 'old', successor: null }, 'The event “old” was merged into another.'],
    [{ code: 'withdrawn', id: 'old', successor: null }, 'The event “old” was withdrawn from the record.'],
    [basemap('labels'), 'The basemap could not be loaded in full (names). The events are not affected.'],
    [basemap('toString'), 'The basemap could not be loaded in full (toString). The events are not affected.'],
    [
      { code: 'search-failed' },
      'The search could not be loaded, so all events are shown. Search again to try once more.',
    ],
    [{ code: 'map-restored' }, 'The map is back as it was.'],
    [{ code: 'copied' }, 'Copied.'],
    [{ code: 'copy-failed', text: 'https://…' }, 'The browser did not allow copying. Copy it by hand:'],
    [
      { code: 'record-changed', asked: 'aaaaaaaa' },
      'The record has changed since this link was made (it cites aaaaaaaa). Counts may differ.',
    ],
    [
      { code: 'hash-mismatch' },
      'The events file does not have the fingerprint it states: it was changed after it was built. Trust its numbers with care.',
    ],
    [
      { code: 'part-failed' },
      'A part of the page could not be loaded. Try again; if that does not help, reload the page.',
    ],
    [
      { code: 'language-failed', lang: 'ar' },
      'The words for العربية could not be loaded. Reload the page to try again.',
    ],
    [{ code: 'message', text: 'As it stands' }, 'As it stands'],
  ])('%j is told in words', (notice, text) => expect(say(notice)).toBe(text))

  it('names an event in the language on the screen', () => {
    expect(say({ code: 'merged', id: 'old', successor: 'strike' }, 'ar')).toContain('“غارة”')
  })
})

describe('notices', () => {
  it('stand alone, but parts of the basemap that failed stand together, first', () => {
    expect(codes(post({ code: 'copied' }, basemap('land'), { code: 'copied' }, basemap('roads')))).toEqual([
      [2, 4],
      [1],
      [3],
    ])
    expect(codes(post({ code: 'copied' }))).toEqual([[1]])
    expect(codes([])).toEqual([])
  })

  it('of several parts of the basemap are one sentence that names each once', () => {
    const told = describeNotices([basemap('land'), basemap('roads'), basemap('land')], record, 'en', words)
    expect(told).toBe('The basemap could not be loaded in full (land, roads). The events are not affected.')
  })

  it('of one are told as it is', () => {
    expect(describeNotices([basemap('land')], record, 'en', words)).toBe(say(basemap('land')))
    expect(describeNotices([{ code: 'copied' }, { code: 'map-restored' }], record, 'en', words)).toBe(
      'Copied. The map is back as it was.',
    )
  })
})
