import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readRecord, recordFiles } from '../src/files/dateline/read-record'
import { loadMessages, messagesFor } from '../src/i18n/messages'
import { KINDS } from '../src/model/vocabulary'
import { eventsAt } from '../src/record/event-table'
import { searchEvents } from '../src/record/search-index'
import { buildEvent, buildRecord } from './fixtures/build-event'

const { value: RECORD } = readRecord(
  recordFiles((name) => JSON.parse(readFileSync(`data/${name}`, 'utf8')) as unknown),
)

function found(query: string, record = RECORD): readonly string[] {
  if (!record) throw new Error('data/ cannot be read')
  return [...(searchEvents(record, query)?.keys() ?? [])].sort()
}

it.each([
  [
    'Daesh',
    'ISIS',
    'isil',
    'Islamic State',
    'داعش',
    'الدولة الإسلامية',
    'تنظيم الدوله الاسلاميه',
    'دَاعِش',
    'I.S.I.S.',
  ],
  ['november', 'November', 'نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر'],
  ['october', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['august', 'آب', 'أغسطس', 'غشت'],
  ['2015', '٢٠١٥', '۲۰۱۵', '२०१५', '２０１５'],
  ['17 november 2015', '١٧\u200f/١١\u200f/٢٠١٥', '17. 11. 2015', '2015\u201111\u201117'],
  ['November 2015', '2015 november', 'نوفمبر ٢٠١٥', 'تشرين الثاني 2015'],
  ['13 november', 'November 13', '13th November', '١٣ نوفمبر', '13 تشرين الثاني'],
  ['17 November 2015', '2015-11-17', '2015/11/17', '17.11.2015', '١٧/١١/٢٠١٥', '17 نوفمبر 2015'],
  ['airstrike', 'airstrikes', 'air strike', 'Air Strikes', 'air-strike', 'air\u2011strikes'],
  ['strike', 'strikes', 'Strikes'],
  ['250,000', '250000', '٢٥٠٬٠٠٠', '٢٥٠٠٠٠'],
  ['warplane', 'war plane', 'war-planes'],
  ['air base', 'airbase', 'air-bases'],
  ['ceasefire', 'cease-fire', 'cease fire'],
  ['ضربة', 'ضربات', 'الضربات', 'والضربات', 'ضـربـة'],
  ['مدنيون', 'مدنيين', 'المدنيين', 'civilians'],
  ['Russia', 'Russian', 'روسيا', 'الروسية', 'روسي'],
  ['Türkiye', 'Turkiye', 'Turkey', 'تركيا', 'ترکیا'],
  ['الرقة', 'رقه', 'الرقَّة', 'الرقـة', 'Raqqa', 'Ar-Raqqah', '\u200fالرقة\u200f', 'الرقۃ', 'Raq\u00adqa'],
  ['Iran', 'إيران', 'ٳيران', 'ایران'],
  ["Da'esh", 'Da\u02bcesh', 'Da\u02bbesh', 'Da\u2032esh'],
  ['Daesh oil', 'ISIS oil', 'داعش نفط'],
])('the same is found by %s as by its other spellings', (first, ...others) => {
  const expected = found(first)
  expect(expected.length).toBeGreaterThan(0)
  for (const other of others) expect([other, found(other)]).toEqual([other, expected])
})

it.each(['نوف', 'أيل', 'سبت'])('a month is found while its Arabic name is typed: %s', (beginning) => {
  const month = beginning === 'نوف' ? 'november' : 'september'
  expect(found(beginning)).toEqual(expect.arrayContaining([...found(month)]))
})

const titled = (...titles: string[]) =>
  buildRecord(
    titles.map((title, index) => buildEvent({ id: `e${index}`, kind: 'other', title: { en: title } })),
  )

it('two words are one only where a text has them so, and else each is wanted', () => {
  const record = titled('The oil in a field', 'A field of oil and a roadblock', 'A road to a block of stone')
  expect(found('oil field', record)).toEqual(['e0', 'e1'])
  expect(found('road block', record)).toEqual(['e1'])
  expect(found('stoneroad', record)).toEqual(['e2'])
})

it('a word that is also a month’s name is one only beside a number', () => {
  const record = titled('It may rain', 'On 5 May 2015', 'A march', 'In March 2015', 'In July')
  expect(found('مايو', record)).toEqual(['e1'])
  expect(found('آذار', record)).toEqual(['e3'])
  expect(found('تموز', record)).toEqual(['e4'])
  expect(found('may', record)).toEqual(['e0', 'e1'])
})

it('every title that the page shows finds its event, in either language', () => {
  const events = RECORD ? eventsAt(RECORD.table, RECORD.facts.rows) : []
  const missed = events.flatMap(({ id, title }) =>
    Object.values(title).filter((text) => !found(text).includes(id)),
  )
  expect(events.length).toBeGreaterThan(100)
  expect(missed).toEqual([])
})

it.each(['en', 'ar'])('every kind is found by what the page calls it: %s', async (lang) => {
  await loadMessages(lang)
  const record = buildRecord(KINDS.map((kind) => buildEvent({ id: kind, kind, title: { en: 'x' } })))
  const missed = KINDS.filter((kind) => !found(messagesFor(lang).kinds[kind], record).includes(kind))
  expect(missed).toEqual([])
})
