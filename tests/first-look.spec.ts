import { describe, expect, it } from 'vitest'
import { onePage, openedPages } from './driver/opened-pages'

const { open, openFresh } = openedPages()

describe.each([
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('the first look on %s, with no click', (_, viewport) => {
  const look = onePage({ viewport, site: 'whole' })

  it('says what this is, what period, and that five documents report it', async () => {
    const dateline = look()
    await dateline.page.getByRole('heading', { level: 1, name: 'Dateline' }).waitFor()
    const text = await dateline.page.locator('body').innerText()
    expect(text).toMatch(/five (?:published )?documents/)
    expect(text).toMatch(/2015/)
    expect(await dateline.page.title()).toContain('Dateline')
  })

  it('shows marks of several actors where they struck, and no bar to scroll the page', async () => {
    const dateline = look()
    const actors = new Set((await dateline.rendered()).map((mark) => mark.actor))
    expect(actors).toContain('russia')
    expect(actors.size).toBeGreaterThan(3)
    const overflow = await dateline.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  })

  it('names who strikes', async () => {
    const dateline = look()
    for (const actor of ['Russia', 'France', 'US-led coalition', 'United States', 'Syrian government']) {
      await dateline.page.getByText(actor, { exact: true }).first().waitFor()
    }
  })
})

describe('a strike layer that is switched off', () => {
  it('leaves the map, the counts, the ledger and the histogram', async () => {
    const dateline = await open({ fragment: 'v=1&map=6.00/35.00/40.00&panel=list' })
    const before = await dateline.counts()
    const bars = dateline.part('histogram').locator('[data-layer="russia"]')
    expect(before.byActor.russia?.events).toBeGreaterThan(0)
    expect(await bars.count()).toBeGreaterThan(0)
    await dateline.go({
      actors: ['france', 'us-led-coalition', 'united-states', 'united-kingdom', 'syrian-government'],
    })
    const after = await dateline.counts()
    expect(after.byActor.russia?.events).toBe(0)
    expect(after.events).toBeLessThan(before.events)
    expect((await dateline.rendered()).filter((mark) => mark.actor === 'russia')).toEqual([])
    expect(await dateline.ledger().getAttribute('aria-rowcount')).toBe(String(after.events + 1))
  })
})

describe('playing the record', () => {
  it('moves the playhead, the counts and the map, and pauses where it stands', async () => {
    const dateline = await open({ fragment: 'v=1&t=2015-11-10..2015-11-25&at=2015-11-10&speed=8' })
    const before = await dateline.counts()
    await dateline.button('Play').click()
    await expect.poll(async () => (await dateline.view()).at, { timeout: 20_000 }).not.toBe('2015-11-10')
    await expect
      .poll(async () => (await dateline.counts()).events, { timeout: 20_000 })
      .toBeGreaterThan(before.events)
    await dateline.button('Pause').click()
    await dateline.settled()
    const stood = await dateline.view()
    // At eight days a second a running clock comes to another day every seven frames or so.
    await dateline.frames(30)
    expect(await dateline.view()).toEqual(stood)
  })

  it('steps to the next and the previous day with events', async () => {
    const dateline = await open({ fragment: 'v=1&t=2015-11-10..2015-11-25&at=2015-11-13' })
    await dateline.button('Next event day').click()
    await dateline.settled()
    expect((await dateline.view()).at).toBe('2015-11-14')
    await dateline.button('Previous event day').click()
    await dateline.settled()
    expect((await dateline.view()).at).toBe('2015-11-13')
  })
})

describe('the map', () => {
  it('draws the same marks twice for the same view', async () => {
    const fragment = 'v=1&map=5.50/35.00/40.00&t=2015-11-01..2015-12-07'
    const key = (marks: readonly { event: string; mark: string; x: number; y: number }[]) =>
      marks.map((mark) => `${mark.event} ${mark.mark} ${Math.round(mark.x)} ${Math.round(mark.y)}`).sort()
    const first = await open({ fragment })
    const second = await openFresh({ fragment })
    expect(key(await second.rendered())).toEqual(key(await first.rendered()))
  })

  it('never draws a country-level event as a point, and counts it as not on the map', async () => {
    const dateline = await open({ fragment: 'v=1&map=5.00/35.00/40.00' })
    const drawn = new Set(
      (await dateline.rendered()).filter((mark) => mark.mark !== 'badge').map((mark) => mark.event),
    )
    expect(drawn).not.toContain('us-strikes-iraq-2014-09-16')
    expect(await dateline.shown()).toContain('us-strikes-iraq-2014-09-16')
    expect((await dateline.counts()).unlocated).toBeGreaterThan(0)
  })

  it('draws the report of 55 km as a ring and no pin', async () => {
    const dateline = await open({ fragment: 'v=1&map=8.00/35.40/40.10&t=2015-12-06..2015-12-06' })
    const marks = (await dateline.rendered()).filter(
      (mark) => mark.event === 'coalition-strikes-55km-from-deir-ezzor-2015-12-06',
    )
    expect(marks.map((mark) => mark.mark)).toContain('ring')
  })

  // The strikes 55 km away and the campaign that goes on are told without a number; the denied ones add nothing.
  it('adds nothing to a count for a denied allegation', async () => {
    const dateline = await open({ fragment: 'v=1&t=2015-12-06..2015-12-06' })
    expect(await dateline.shown()).toContain('coalition-alleged-strike-syrian-army-deir-ezzor-2015-12-06')
    const counts = await dateline.counts()
    expect(counts.byActor['us-led-coalition']?.strikes).toEqual({ min: 0, max: 0, unknown: 2 })
  })
})
