import { describe, expect, it } from 'vitest'
import { windowOf } from '../../../tests/fixtures/build-event'
import { shareAr } from '../../i18n/messages/ar/share'
import { type Citation, type CitationStyle, writeCitation } from './write-citation'

describe('a citation in Arabic', () => {
  const date = () => '22 تشرين الثاني 2026'
  const arabic = { words: shareAr.cite.written, dates: { plain: date, written: date, yearFirst: date } }
  const citation: Citation = {
    title: 'ضربات',
    url: 'u',
    hash: 'sha256:0',
    partOf: null,
    events: 5,
    filters: 'المؤكد فقط',
    site: 'خط',
    accessed: windowOf('2026-11-22').start,
    issued: windowOf('2026-11-20').start,
  }

  it.each<[CitationStyle, string]>([
    [
      'plain',
      'خط: ضربات. 5 أحداث؛ المؤكد فقط؛ السجل sha256:0. نُشر في 22 تشرين الثاني 2026. اطُّلع عليه في 22 تشرين الثاني 2026. u',
    ],
    [
      'apa',
      'خط. (22 تشرين الثاني 2026). ضربات (5 أحداث؛ المؤكد فقط؛ النسخة sha256:0) [خريطة تفاعلية]. استُرجع في 22 تشرين الثاني 2026 من u',
    ],
    [
      'chicago',
      'خط. «ضربات». خريطة تفاعلية، 5 أحداث؛ المؤكد فقط؛ السجل sha256:0. نُشر في 22 تشرين الثاني 2026. اطُّلع عليه في 22 تشرين الثاني 2026. u.',
    ],
  ])('has no word of another language: %s', (style, text) => {
    expect(writeCitation(citation, style, arabic)).toBe(text)
  })

  it('says so of a file too', () => {
    expect(writeCitation({ ...citation, hash: '', partOf: 'r', issued: null }, 'plain', arabic)).toBe(
      'خط: ضربات. 5 أحداث؛ المؤكد فقط؛ الملف كما فُتح، من السجل r (كما يقول الملف، ولم يُتحقق منه). اطُّلع عليه في 22 تشرين الثاني 2026. u',
    )
    expect(writeCitation({ ...citation, issued: null }, 'apa', arabic)).toContain('خط. (بلا تاريخ). ')
  })
})
