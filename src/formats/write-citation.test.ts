import { describe, expect, it } from 'vitest'
import { windowOf } from '../../tests/fixtures/build-event'
import { type Citation, writeCitation } from './write-citation'

const HASH = `sha256:d8b7137b${'0'.repeat(56)}`
const CITATION: Citation = {
  title: 'Strikes by Russia and France, 13–18 November 2015, around Raqqa',
  url: 'https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b',
  hash: HASH,
  events: 5,
  filters: 'only confirmed',
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
        '@misc{dateline-d8b7137b-2026-11-22,',
        '  author = {{Dateline}},',
        '  title = {{Matching “100\\% \\textbackslash{}input\\{x\\} \\& \\$y\\_z\\#”}},',
        '  howpublished = {Interactive map},',
        `  version = {${HASH}},`,
        `  note = {5 events; only confirmed; record ${HASH}},`,
        '  url = {https://maps.example/#v=1&t=2015-11-13..2015-11-18&data=d8b7137b},',
        '  urldate = {2026-11-22}',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('is CSL-JSON', () => {
    expect(JSON.parse(writeCitation(CITATION, 'csl'))).toEqual([
      {
        id: 'dateline-d8b7137b',
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
})
