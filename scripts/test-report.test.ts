import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { closingLines, type Report } from './test-report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'dateline-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a run of these tests, each tried at most twice, leaves for `npm test` to print. */
function reportOf(tests: string): Report {
  writeFileSync(join(folder, 'some.test.js'), tests)
  const report = join(folder, 'report.json')
  const reporter = `--reporter=${resolve('scripts/test-report.mjs')}`
  const vitest = resolve('node_modules/vitest/vitest.mjs')
  const given = ['run', '--root', folder, '--globals', '--retry', '1', reporter]
  spawnSync(process.execPath, [vitest, ...given], { env: { ...process.env, TEST_REPORT: report } })
  return JSON.parse(readFileSync(report, 'utf8'))
}

it('a test that passed only when tried again is named, with what it failed of, and counted', () => {
  const report = reportOf(`
    let tries = 0
    describe('a day', () => it('holds', () => { tries += 1; if (tries < 2) throw new Error('the day is over') }))
    it('stands', () => {})
    it('falls', () => { throw new Error('never') })
  `)
  expect(report).toMatchObject({
    passed: 2,
    failed: 1,
    retried: [{ name: 'some.test.js > a day > holds', why: 'the day is over' }],
  })
  expect(closingLines(report, 12.3).slice(3)).toEqual([
    '',
    'WARNING: 1 passed only when tried again:',
    '  some.test.js > a day > holds',
    '    failed first: the day is over',
    '',
    '2 passed, 1 failed',
  ])
}, 30_000)

it('a run without such a test says nothing of it, and its slowest files first', () => {
  const files = [
    { name: 'quick', seconds: 0.26 },
    { name: 'slow', seconds: 12 },
  ]
  expect(closingLines({ passed: 3, failed: 0, files, retried: [] }, 20)).toEqual([
    '',
    'The slowest files of 20 s:',
    '   12.0 s  slow',
    '    0.3 s  quick',
    '',
    '3 passed, 0 failed',
  ])
})
