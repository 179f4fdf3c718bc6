import type { DatelinePage } from './dateline-page'

type Slider = 'Window start' | 'Playhead' | 'Window end'
type Grip = 'start' | 'playhead' | 'end' | 'window'

/** What a person does with time; specs hold no selectors. */
export type TimeDriver = ReturnType<typeof driveTime>

/** The timeline of an open page, by its public names and `data-part`s. */
export function driveTime(dateline: DatelinePage) {
  const { page } = dateline
  const partOf = (grip: Grip) => dateline.part(grip === 'window' ? 'window-bar' : `slider-${grip}`)
  const box = async (grip: Grip) => {
    const found = await partOf(grip).boundingBox()
    if (!found) throw new Error(`no ${grip} on the screen`)
    return found
  }
  const plotBox = async () => {
    const found = await dateline.part('time-plot').boundingBox()
    if (!found) throw new Error('no plot on the screen')
    return found
  }
  const state = async () => {
    const { t, at, mode, speed, known } = await dateline.view()
    return { t, at, mode, speed, known }
  }
  /** The middle of a day's bar, near the top: where the playhead stands when it is there. */
  const placeOf = async (day: string) => {
    const { t, at } = await dateline.view()
    await dateline.go({ t: null, at: day })
    const { x, width } = await box('playhead')
    await dateline.go({ t: t ?? null, at: at ?? null })
    const { y } = await plotBox()
    return { x: x + width / 2, y: y + 14 }
  }
  type Point = { readonly x: number; readonly y: number }
  /** One finger, from here along `way`, which is asked for shares of it up to 1. */
  const drawFinger = async (from: Point, way: (share: number) => Point) => {
    const touch = await page.context().newCDPSession(page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [from])
    for (let step = 1; step <= 6; step += 1) await send('touchMove', [way(step / 6)])
    await dateline.settled()
    await send('touchEnd', [])
    await touch.detach()
    await dateline.settled()
  }
  return {
    box,
    state,
    screen: async () => page.viewportSize() ?? { width: 0, height: 0 },
    press: async (slider: Slider, key: string) => {
      await dateline.slider(slider).focus()
      await page.keyboard.press(key)
    },
    text: (slider: Slider) => dateline.slider(slider).getAttribute('aria-valuetext'),
    /** By finger where there is a touch screen, else by mouse. */
    tap: async (button: string) => {
      const touches = await page.evaluate(() => navigator.maxTouchPoints > 0)
      await (touches ? dateline.button(button).tap() : dateline.button(button).click())
    },
    reaches: (day: string) =>
      page.waitForFunction((wanted) => (window.dateline.view().at ?? '9999') >= wanted, day),
    reachesBefore: (day: string) =>
      page.waitForFunction((wanted) => (window.dateline.view().at ?? '9999') < wanted, day),
    pauses: () => dateline.button('Play').waitFor(),
    openSettingsByKey: async () => {
      await dateline.button('Time settings').focus()
      await page.keyboard.press('Enter')
    },
    choose: async (field: 'Mode' | 'Speed', value: string) => {
      await page.getByRole('combobox', { name: field, exact: true }).selectOption(value)
    },
    type: async (text: string) => {
      await page.getByLabel('Type a date or a stretch').fill(text)
      await page.keyboard.press('Enter')
    },
    setEdge: (field: 'From date' | 'To date', day: string) => page.getByLabel(field).fill(day),
    check: (name: string) => page.getByRole('checkbox', { name }).check(),
    focusName: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    /** The mouse goes down on a handle, near its foot, or on the window between its edges. */
    hold: async (grip: Grip) => {
      const { x, y, width, height } = await box(grip)
      await page.mouse.move(x + width / 2, grip === 'window' ? y + height / 2 : y + height - 8)
      held = { x: x + width / 2, y: y + height / 2 }
      await page.mouse.down()
    },
    dragBy: async (px: number) => {
      await page.mouse.move(held.x + px, held.y, { steps: 8 })
      await dateline.settled()
    },
    letGo: () => page.mouse.up(),
    pointAt: async (day: string) => {
      const { x, y } = await placeOf(day)
      await page.mouse.move(x, y)
    },
    pressDay: async (day: string) => {
      const { x, y } = await placeOf(day)
      await page.mouse.click(x, y)
      await dateline.settled()
    },
    /** The mouse, or a finger, is drawn over the bars from one day to another. */
    drawOver: async (from: string, to: string, by: 'mouse' | 'finger' = 'mouse') => {
      const [start, end] = [await placeOf(from), await placeOf(to)]
      if (by === 'finger') {
        await drawFinger(start, (share) => ({ x: start.x + (end.x - start.x) * share, y: start.y }))
        return
      }
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(end.x, end.y, { steps: 8 })
      await page.mouse.up()
      await dateline.settled()
    },
    /** A finger rests on a day while `look` looks. */
    longPress: async (day: string, look: () => Promise<void>) => {
      const touch = await page.context().newCDPSession(page)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [await placeOf(day)] })
      await look()
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await touch.detach()
      await dateline.settled()
    },
    /** One finger takes hold of a handle, or of the window by what is under it, and moves it sideways. */
    swipe: async (grip: Grip, byPx: number) => {
      const { x, y, width, height } = await box(grip)
      const from = { x: x + width / 2, y: grip === 'window' ? y + height + 10 : y + height - 8 }
      await drawFinger(from, (share) => ({ x: from.x + byPx * share, y: from.y }))
    },
    /** Two fingers on the bars, so far apart and then so far, round the same middle. */
    pinch: async (fromPx: number, toPx: number) => {
      const plot = await plotBox()
      const [middle, y] = [plot.x + plot.width / 2, plot.y + 16]
      const touch = await page.context().newCDPSession(page)
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
        touch.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            apart === null ? [] : [-1, 1].map((side, id) => ({ id, x: middle + (side * apart) / 2, y })),
        })
      await send('touchStart', fromPx)
      for (let step = 1; step <= 6; step += 1) await send('touchMove', fromPx + ((toPx - fromPx) * step) / 6)
      await dateline.settled()
      await send('touchEnd', null)
      await touch.detach()
      await dateline.settled()
    },
    /** Dates under the axis. */
    ticks: () => dateline.part('axis').locator('.time-tick').allInnerTexts(),
    /** Which part of the plot answers to a finger this far below the top of the window bar, in its middle. */
    gripBelowBar: async (px: number) => {
      const bar = await box('window')
      return page.evaluate(
        ([x, y]) => {
          const there = document.elementFromPoint(x, y)
          if (!there?.closest('[data-part="time-plot"]')) return 'not the plot'
          return there.closest('[data-grab]')?.getAttribute('data-grab') ?? 'select'
        },
        [bar.x + bar.width / 2, bar.y + px] as const,
      )
    },
    /** Widths and heights of the dock's buttons, the least of each. */
    buttonSizes: () =>
      page
        .locator('[data-part="timeline"] > * > .time-controls > button')
        .evaluateAll((buttons) =>
          buttons.map((button) =>
            Math.min(button.getBoundingClientRect().width, button.getBoundingClientRect().height),
          ),
        ),
    /** Presses Play and answers the first days that the playhead comes to, each once. */
    playDays: async (count: number) => {
      const seen = page.evaluate(
        (wanted) =>
          new Promise<readonly string[]>((resolve) => {
            const days = new Set<string>()
            const stop = window.dateline.on('view', () => {
              const { at } = window.dateline.view()
              if (at !== null && at !== undefined) days.add(at)
              if (days.size < wanted) return
              stop()
              resolve([...days])
            })
          }),
        count,
      )
      await dateline.button('Play').click()
      return seen
    },
  }
}

let held = { x: 0, y: 0 }
