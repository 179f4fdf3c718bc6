import { describe, expect, it } from 'vitest'
import { hasMark } from '../src/record/has-mark'
import type { DatelinePage } from './driver/dateline-page'
import { builtRecord } from './driver/expected-marks'
import { outOfSight, reopen, reopenSlowly } from './driver/in-sight'
import { openedPages } from './driver/opened-pages'
import { eventsOf } from './fixtures/build-event'

const { openFresh, openUnready } = openedPages()

const DEIR_EZZOR = 'coalition-alleged-strike-syrian-army-deir-ezzor-2015-12-06'
const ARSAL = 'russia-strikes-arsal-2015-12-07'
const BASHIQA = 'turkey-troops-bashiqa-2015-12'

const record = builtRecord()
/** Every event that has a mark. */
const ALL = eventsOf(record).filter((event) => hasMark(event, record))
/** One for each place and precision: the events of one mark come to stand at one point. */
const MARKS = [
  ...new Map(ALL.map((event) => [`${event.where.place} ${event.where.precision}`, event])).values(),
]

const PHONE = { width: 390, height: 844 }
/** Each size with the events that a page of it opens with; among them every mark is followed to at one size. */
const SIZES = [
  ['a phone', PHONE, [DEIR_EZZOR, ARSAL, BASHIQA]],
  ['a phone on its side', { width: 844, height: 390 }, [BASHIQA]],
  ['a tablet', { width: 768, height: 1024 }, [ARSAL]],
  ['a desktop', { width: 1440, height: 900 }, [BASHIQA]],
] as const

/** `npm run soak` follows every event at every size. */
function followedAt(viewport: { readonly width: number }): readonly string[] {
  const turn = SIZES.findIndex(([, { width }]) => width === viewport.width)
  const events = process.env.LONG_TESTS ? ALL : MARKS.filter((_, index) => index % SIZES.length === turn)
  return events.map(({ id }) => id)
}

/** What is asked is where things are: software draws a sixteenth of the pixels faster. */
const COARSE = { deviceScaleFactor: 0.25 }

describe.each(SIZES)('a link to an event, on %s,', (_, viewport, opened) => {
  it('shows its mark, when the page opens with it and when it follows another', async () => {
    const dateline = await openUnready({ ...COARSE, viewport })
    for (const event of opened) {
      await reopen(dateline, `v=1&event=${event}`)
      expect(await outOfSight(dateline, [event])).toEqual([])
    }
    expect(await outOfSight(dateline, followedAt(viewport))).toEqual([])
  })
})

describe('a panel that comes long after the map, on a phone,', () => {
  it('is not left over the mark of its event', async () => {
    const dateline = await openUnready({ ...COARSE, viewport: PHONE })
    await reopenSlowly(dateline, `v=1&event=${BASHIQA}`, BASHIQA)
    expect(await outOfSight(dateline, [BASHIQA])).toEqual([])
  })
})

describe('a link that says where to look, on a phone,', () => {
  const where = async (dateline: DatelinePage) => {
    const marks = (await dateline.rendered()).filter(({ event }) => event === DEIR_EZZOR)
    return marks.map(({ x, y }) => [Math.round(x), Math.round(y)])
  }

  it('looks there: its event waits at the foot', async () => {
    const map = '6.00/35.00/40.00'
    const dateline = await openFresh({
      ...COARSE,
      viewport: PHONE,
      fragment: `v=1&map=${map}&event=${DEIR_EZZOR}`,
    })
    expect(await outOfSight(dateline, [DEIR_EZZOR])).toEqual([])
    await dateline.part('sheet-event-title').waitFor()
    const landed = await where(dateline)
    await dateline.follow(`v=1&map=${map}`)
    expect(await where(dateline)).toEqual(landed)
  })

  it('has an event off the screen a press away', async () => {
    const map = '6.00/20.00/10.00'
    const dateline = await openFresh({
      ...COARSE,
      viewport: PHONE,
      fragment: `v=1&map=${map}&event=${DEIR_EZZOR}`,
    })
    expect(await where(dateline)).toEqual([])
    await dateline.button('Show on the map').click()
    expect(await outOfSight(dateline, [DEIR_EZZOR])).toEqual([])
    await expect.poll(async () => (await dateline.view()).map).toMatch(/^6\.00\/3/)
    await dateline.part('sheet-event-title').click()
    await dateline.openEvent().waitFor()
  })
})
