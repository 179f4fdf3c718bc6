import { describe, expect, it } from 'vitest'
import { readRecord, recordFiles } from '../files/dateline/read-record'
import { parseCivilWindow } from '../model/civil-date'
import { buildLayer } from './build-layer'
import { reportStrikes } from './report-strikes'
import { type LooseSeeds, smallOutlines, smallSeeds } from './small-seeds.fixture'

/** The report on the small record, changed, for one window. */
function report(start: string, end: string, change?: (seeds: LooseSeeds) => void): string[] {
  const { data, problems } = buildLayer(smallSeeds(change), smallOutlines())
  expect(problems).toEqual([])
  const json = (file: string): unknown => JSON.parse(data?.get(file) ?? '')
  const { value: record } = readRecord(recordFiles(json))
  const window = parseCivilWindow(start, end)
  if (!record || !window) throw new Error('nothing to report on')
  return reportStrikes(record, [window]).split('\n')
}

describe('the report', () => {
  it('counts a part once, inside its total, and names the events behind each figure', () => {
    expect(report('2015-11-01', '2015-11-30')).toEqual([
      '## 2015-11-01 to 2015-11-30',
      '',
      '| actor | declared | alleged | inferred | without a number | events |',
      '|---|---:|---:|---:|---:|---:|',
      '| France | 15 to 20 | 0 | 0 | 0 | 2 |',
      '| The coalition, members included | 15 to 20 | 0 | 0 | 0 | 2 |',
      '| all, each event once | 15 to 20 |  |  | 0 | 2 |',
      '',
      '**France**',
      '',
      '- france-strikes-2015-11: declared, 15 to 20',
      '- france-strikes-raqqa-2015-11-17: declared, 10, inside france-strikes-2015-11',
      '',
      '**The coalition, members included**',
      '',
      '- france-strikes-2015-11: declared, 15 to 20',
      '- france-strikes-raqqa-2015-11-17: declared, 10, inside france-strikes-2015-11',
    ])
  })

  it('counts the part where its total is only partly in the window', () => {
    const lines = report('2015-11-17', '2015-11-17')
    expect(lines[4]).toBe('| France | 10 to 20 | 0 | 0 | 0 | 2 |')
    expect(lines).toContain('- france-strikes-2015-11: declared, 0 to 20, only partly in these days')
    expect(lines).toContain('- france-strikes-raqqa-2015-11-17: declared, 10')
  })

  it('adds nothing for a denied allegation, and shows it', () => {
    const lines = report('2015-11-17', '2015-11-18', ({ events, document }) => {
      Object.assign(events.events[2], { status: 'denied' })
      events.events[2].actors[0].basis = 'denied'
      document.claims[0].stance = 'denies'
    })
    expect(lines[4]).toBe('| France | 0 to 20 | 0 | 0 | 0 | 2 |')
    expect(lines).toContain('- france-strikes-raqqa-2015-11-17: denied, adds 0')
  })

  it('keeps what is alleged and what has no number apart from what is declared', () => {
    const lines = report('2015-11-01', '2015-11-30', ({ events, document }) => {
      delete events.events[2].countedIn
      events.events[2].actors[0] = { actor: 'syria', role: 'conducted', basis: 'alleged' }
      Object.assign(events.events[1], { strikes: null })
      delete document.claims[1].strikes
    })
    expect(lines.slice(4, 8)).toEqual([
      '| France | 0 | 0 | 0 | 1 | 1 |',
      '| Syria | 0 | 10 | 0 | 0 | 1 |',
      '| The coalition, members included | 0 | 0 | 0 | 1 | 1 |',
      '| all, each event once | 10 |  |  | 1 | 2 |',
    ])
    expect(lines).toContain('- france-strikes-2015-11: declared, without a number')
  })

  it('says so where nobody is named', () => {
    const lines = report('2015-11-17', '2015-11-17', ({ events }) => {
      delete events.events[2].countedIn
      events.events[2].actors = []
    })
    expect(lines).toContain('| nobody named | 0 | 10 | 0 | 0 | 1 |')
  })
})
