import { describe, expect, it } from 'vitest'
import { openedPages } from './driver/opened-pages'
import { outOfSight, smallerThan } from './driver/reach'
import { actor, feature, fileOf, strikesBy } from './fixtures/hostile-parts'

const { open } = openedPages()

/** Open sea, which software draws fast. */
const SEA = 'v=1&map=8.00/34.00/20.00'
const WINDOW = '2015-11-01..2015-12-07'
const WORDS = { en: 'Who strikes', ar: 'من يضرب' }

const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
].flatMap((viewport) => (['en', 'ar'] as const).map((lang) => ({ ...viewport, lang })))

describe.each(SCREENS)('at $width by $height px, in $lang', ({ lang, ...viewport }) => {
  it('all strike layers and the line of more filters are in sight, whatever is chosen', async () => {
    const dateline = await open({ viewport, fragment: `${SEA}&lang=${lang}` })
    const { page, part } = dateline
    await part('more-filters').waitFor()
    const unseen = () => outOfSight(page, 'layers-card', ['layer', 'more-filters'])
    expect(await part('layers-card').innerText()).toContain(WORDS[lang])
    expect(await part('strike-layers').locator('[data-part="layer"]').count()).toBe(7)
    expect(await unseen()).toEqual([])
    expect(await tallRows(dateline)).toEqual([])
    await dateline.go({ t: WINDOW })
    expect(await unseen()).toEqual([])
    const before = await part('strike-layers').boundingBox()
    await part('strike-layers').locator('[data-actor="russia"] [data-part="layer-only"]').click()
    await dateline.settled()
    expect((await dateline.view()).actors).toBe('russia')
    expect(await part('strike-layers').boundingBox()).toEqual(before)
    await part('strikes-only').click()
    await dateline.settled()
    expect(await part('strike-layers').boundingBox()).toEqual(before)
    expect(await unseen()).toEqual([])
    expect(await tallRows(dateline)).toEqual([])
  })
})

/** Heights above 36 px, the most that a row may have where a mouse points. */
function tallRows({ part }: Awaited<ReturnType<typeof open>>): Promise<readonly number[]> {
  return part('strike-layers').evaluate((rows) =>
    [...rows.querySelectorAll('[data-part="layer"]')]
      .map((row) => row.getBoundingClientRect().height)
      .filter((height) => height > 36),
  )
}

it('leaves "Strikes only" in the link, as kinds that are off', async () => {
  const dateline = await open({ fragment: SEA })
  await dateline.part('strikes-only').click()
  await dateline.settled()
  expect(await dateline.link()).toContain('&kinds=none')
  expect((await dateline.counts()).hidden.filtered).toBeGreaterThan(50)
  await dateline.part('show-everything').click()
  await dateline.settled()
  expect((await dateline.counts()).hidden).toMatchObject({ outside: 0, filtered: 0 })
})

it('opens a row by the keyboard, and says what is in view and in the record', async () => {
  const dateline = await open({ fragment: `${SEA}&t=${WINDOW}` })
  const row = dateline.part('strike-layers').locator('[data-actor="russia"]')
  await row.getByRole('button', { expanded: false }).press('Enter')
  await row.locator('[data-part="layer-whole"]').waitFor()
  expect(await row.innerText()).toMatch(/In view[\s\S]*In the record[\s\S]*Who says so/)
  await row.getByRole('button', { expanded: true }).press('Enter')
  await row.locator('[data-part="layer-whole"]').waitFor({ state: 'detached' })
})

it('gives a finger 44 px for each control, on a phone', async () => {
  const dateline = await open({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    fragment: SEA,
  })
  const tab = dateline.part('sheet-layers')
  // A page that was on another spec's screen may have its sheet up already.
  if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click()
  await dateline.part('layer').waitFor()
  const controls = ['layer-open', 'layer-only', 'layer-switch', 'strikes-only']
  expect(await smallerThan(dateline.page, 44, controls)).toEqual([])
})

it('keeps the switch of an actor in the card, however long its name is in a file', async () => {
  const dateline = await open({ fragment: SEA })
  const labels = ['W'.repeat(3_000), 'a word '.repeat(1_000), '\u202e'.repeat(900)]
  const events = labels.map((_, index) => feature(index, { actors: strikesBy(`actor-${index}`) }))
  const text = fileOf(events, { actors: labels.map((en, index) => actor(index, { label: { en } })) })
  await dateline.page.evaluate((text) => window.dateline.open(new File([text], 'f.geojson')), text)
  await dateline.settled()
  const [card, switches] = await Promise.all([
    dateline.part('layers-card').boundingBox(),
    dateline
      .part('strike-layers')
      .locator('[data-part="layer-switch"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)),
  ])
  expect(switches).toHaveLength(3)
  const end = (card?.x ?? 0) + (card?.width ?? 0)
  for (const { left, right } of switches) expect([left > (card?.x ?? 0), right <= end]).toEqual([true, true])
  for (const [index, { top }] of switches.slice(1).entries())
    expect(top - (switches[index]?.top ?? 0)).toBeLessThan(100)
  expect(await dateline.part('layers-card').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await dateline.page.evaluate(() => window.dateline.close())
  await dateline.settled()
})
