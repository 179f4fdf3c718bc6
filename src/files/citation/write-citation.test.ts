import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { shareEn } from '../../i18n/messages/en/share'
import { AMERICAN_DATES, type Citation, type CitationStyle, writeCitation as writeIn } from './write-citation'

const ENGLISH = { words: shareEn.cite.written, dates: AMERICAN_DATES }
const writeCitation = (citation: Citation, style: CitationStyle) => writeIn(citation, style, ENGLISH)

const HASH = `sha256:d8b7137b${'0'.repeat(56)}`
const CITATION: Citation = {
  title: 'Strikes by Russia and France, 13–18 November 2015, around Raqqa',
  url: 'https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b',
  hash: HASH,
  partOf: null,
  events: 5,
  filters: 'only confirmed',
  site: 'Dateline',
  accessed: windowOf('2026-11-22').start,
  issued: windowOf('2026-11-20').start,
}

describe('a citation of a view', () => {
  it('is plain text', () => {
    expect(writeCitation(CITATION, 'plain')).toBe(
      `Dateline: Strikes by Russia and France, 13–18 November 2015, around Raqqa. 5 events; only confirmed; record ${HASH}. Published 2026-11-20. Accessed 2026-11-22. https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b`,
    )
  })

  it('is APA', () => {
    expect(writeCitation(CITATION, 'apa')).toBe(
      `Dateline. (2026, November 20). Strikes by Russia and France, 13–18 November 2015, around Raqqa (5 events; only confirmed; Version ${HASH}) [Interactive map]. Retrieved November 22, 2026, from https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b`,
    )
  })

  it('is Chicago', () => {
    expect(writeCitation(CITATION, 'chicago')).toBe(
      `Dateline. “Strikes by Russia and France, 13–18 November 2015, around Raqqa.” Interactive map, 5 events; only confirmed; record ${HASH}. Published November 20, 2026. Accessed November 22, 2026. https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b.`,
    )
  })

  it('is BibTeX, with what TeX would run defused', () => {
    const citation = { ...CITATION, title: 'Matching “100% \\input{x} & $y_z#”', issued: null }
    expect(writeCitation(citation, 'bibtex')).toBe(
      [
        '@misc{dateline-d8b7137b-ffa80236-2026-11-22,',
        '  author = {{Dateline}},',
        '  title = {{Matching “100\\% \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& \\$y\\_z\\#”}},',
        '  howpublished = {Interactive map, https://maps.example/\\#v=1\\&t=2015-11-13..2015-11-18\\&data=d8b7137b},',
        `  version = {${HASH}},`,
        `  note = {5 events; only confirmed; record ${HASH}. Accessed 2026-11-22},`,
        '  url = {https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b},',
        '  urldate = {2026-11-22}',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('has the date of a release in BibTeX, and every sign of TeX by its name', () => {
    const text = writeCitation({ ...CITATION, title: '~^$', filters: '' }, 'bibtex')
    expect(text).toContain(
      '  title = {{\\textasciitilde{}\\textasciicircum{}\\$}},\n  date = {2026-11-20},\n',
    )
  })

  it('has link, year and days in the fields that BibTeX’s own styles print', () => {
    const text = writeCitation({ ...CITATION, url: 'https://maps.example/~ann/#v=1&q=50%25_x' }, 'bibtex')
    expect(text).toContain('  year = {2026},\n  month = nov,\n')
    expect(text).toContain(
      '  howpublished = {Interactive map, https://maps.example/\\textasciitilde{}ann/\\#v=1\\&q=50\\%25\\_x},\n',
    )
    expect(text).toMatch(/^ {2}note = \{.*Accessed 2026-11-22\},$/m)
    expect(writeCitation({ ...CITATION, issued: null }, 'bibtex')).not.toMatch(/year|month|date = \{\},/)
  })

  it.each([
    ['2026-01-05', 'January 5'],
    ['2026-02-28', 'February 28'],
    ['2026-03-01', 'March 1'],
    ['2026-04-30', 'April 30'],
    ['2026-05-01', 'May 1'],
    ['2026-06-01', 'June 1'],
    ['2026-07-01', 'July 1'],
    ['2026-08-01', 'August 1'],
    ['2026-09-01', 'September 1'],
    ['2026-10-01', 'October 1'],
    ['2026-11-01', 'November 1'],
    ['2026-12-31', 'December 31'],
  ])('says of %s that it was accessed on %s', (date, words) => {
    const text = writeCitation({ ...CITATION, accessed: windowOf(date).start }, 'apa')
    expect(text).toContain(`Retrieved ${words}, 2026, from`)
  })

  it('ends as a file ends, and CSL is set out to be read', () => {
    expect(writeCitation(CITATION, 'csl').startsWith('[\n  {\n    "id": ')).toBe(true)
    expect(writeCitation(CITATION, 'csl').endsWith(']\n')).toBe(true)
    expect(writeCitation({ ...CITATION, hash: '', issued: null }, 'csl')).not.toMatch(/"version"|"issued"/)
  })

  it('is CSL-JSON', () => {
    expect(JSON.parse(writeCitation(CITATION, 'csl'))).toEqual([
      {
        id: 'dateline-d8b7137b-ffa80236-2026-11-22',
        type: 'dataset',
        title: 'Strikes by Russia and France, 13–18 November 2015, around Raqqa',
        author: [{ literal: 'Dateline' }],
        publisher: 'Dateline',
        genre: 'Interactive map',
        version: HASH,
        note: `5 events; only confirmed; record ${HASH}`,
        URL: 'https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b',
        accessed: { 'date-parts': [[2026, 11, 22]] },
        issued: { 'date-parts': [[2026, 11, 20]] },
      },
    ])
  })

  it('says so where the version was never released, and counts one event as one', () => {
    const text = writeCitation({ ...CITATION, events: 1, filters: '', issued: null }, 'apa')
    expect(text).toContain('Dateline. (n.d.).')
    expect(text).toContain('(1 event; Version')
  })

  it('has one key for each view of a record, the same in BibTeX and CSL', () => {
    const keys = (citation: Citation) => [
      /^@misc\{(.+),$/m.exec(writeCitation(citation, 'bibtex'))?.[1],
      (JSON.parse(writeCitation(citation, 'csl')) as { id: string }[])[0]?.id,
    ]
    const other = { ...CITATION, url: CITATION.url.replace('11-18', '11-19') }
    expect(keys(CITATION)[0]).toBe(keys(CITATION)[1])
    expect(keys(other)).not.toEqual(keys(CITATION))
    expect(keys(CITATION)).toEqual(keys({ ...CITATION, url: CITATION.url.replace('maps.', 'mirror.') }))
  })

  it('keeps BibTeX whole, whatever was searched for', () => {
    const text = writeCitation({ ...CITATION, title: 'a } b {{ \\}', filters: 'matching “{”' }, 'bibtex')
    const depth = [...text].reduce((sum, char) => sum + (char === '{' ? 1 : char === '}' ? -1 : 0), 0)
    expect(depth).toBe(0)
    expect(text).toContain(
      'title = {{a \\textbraceright{} b \\textbraceleft{}\\textbraceleft{} \\textbackslash{}\\textbraceright{}}}',
    )
  })
})

describe('a citation of an opened file', () => {
  const FILE = `sha256:${'f'.repeat(64)}`
  const part: Citation = { ...CITATION, hash: FILE, partOf: HASH, filters: '', issued: null }

  it('says which file, and that its origin is the file’s own word', () => {
    const words = `file ${FILE}, from record ${HASH} (as the file says, not verified)`
    expect(writeCitation(part, 'plain')).toContain(`. 5 events; ${words}. Accessed`)
    expect(writeCitation(part, 'apa')).toContain(`(5 events; ${words}) [Interactive map]`)
    expect(writeCitation(part, 'chicago')).toContain(`Interactive map, 5 events; ${words}. Accessed`)
    expect(writeCitation(part, 'bibtex')).toContain(
      `version = {${FILE}},\n  note = {5 events; ${words}. Accessed 2026-11-22}`,
    )
    expect(JSON.parse(writeCitation(part, 'csl'))).toMatchObject([
      { version: FILE, note: `5 events; ${words}` },
    ])
  })

  it('invents no record and no fingerprint', () => {
    const bare: Citation = { ...part, hash: '', partOf: '' }
    expect(writeCitation(bare, 'plain')).toContain('. 5 events; file as opened. Accessed')
    expect(writeCitation(bare, 'apa')).toContain('(5 events; file as opened) [Interactive map]')
    expect(writeCitation(bare, 'bibtex')).not.toContain('version =')
    expect(writeCitation(bare, 'bibtex')).toMatch(/^@misc\{dateline-[0-9a-f]{8}-2026-11-22,$/m)
    expect(JSON.parse(writeCitation(bare, 'csl'))).not.toMatchObject([{ version: expect.anything() }])
  })

  it('leaves the record out where its fingerprint could not be had', () => {
    const text = writeCitation({ ...CITATION, hash: '', filters: '', issued: null }, 'plain')
    expect(text).toContain('. 5 events. Accessed')
  })
})
