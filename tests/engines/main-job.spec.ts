import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { CHROMIUM } from './chromium'
import { firefox } from './firefox'
import { MAIN_JOB, WIDE } from './main-job'
import { open } from './page-hands'
import { run, type Tab } from './tab'
import { WEBKIT } from './webkit'

const ENGINES = [CHROMIUM, firefox(), WEBKIT]

/** Which steps held, by engine. */
const held = new Map(ENGINES.map(({ name }) => [name, new Set<string>()]))

afterAll(() => {
  const columns = ENGINES.map(({ name }) => name)
  const line = (first: string, cells: readonly string[]) =>
    [first.padEnd(22), ...cells.map((cell) => cell.padEnd(12))].join('')
  const rows = MAIN_JOB.map(({ name }) =>
    line(
      name,
      columns.map((column) => (held.get(column)?.has(name) ? 'holds' : 'FAILS')),
    ),
  )
  console.log(['', line('', columns), ...rows].join('\n'))
})

describe.each(ENGINES.map((engine) => [engine.name, engine] as const))(
  'in %s a reader can do:',
  (name, engine) => {
    let tab: Tab
    beforeAll(async () => {
      tab = await engine.open(WIDE)
    })
    afterAll(() => tab?.close())

    it.each(MAIN_JOB.map((step) => [step.name, step] as const))('%s', async (step, { take }) => {
      await take(tab, inject('siteUrl'))
      held.get(name)?.add(step)
    })
  },
)

describe('in Firefox that resists fingerprinting', () => {
  it('a reader is told why there is no map, and has the list and the timeline', async () => {
    const tab = await firefox('', { 'privacy.resistFingerprinting': true }).open(WIDE)
    await open(tab, inject('siteUrl'))
    const found = await run(tab, () => ({
      state: document.querySelector<HTMLElement>('[data-part="map-failure"]')?.dataset.state,
      rows: document.querySelectorAll('[data-part="ledger"] tbody tr').length > 5,
      timeline: document.querySelector('[data-part="slider-playhead"]') !== null,
      marks: window.dateline.rendered().length,
    }))
    await tab.close()
    expect(found).toEqual({ state: 'read-back-lies', rows: true, timeline: true, marks: 0 })
  })
})
