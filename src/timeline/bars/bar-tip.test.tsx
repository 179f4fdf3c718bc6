// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { DAY_PX, openPlot, RECORD, TOUCH } from '../../../tests/fixtures/open-plot'

afterEach(() => vi.doUnmock('./bar-tip'))

describe('a bar that is pointed at', () => {
  it('says its days and its events, and lights them', async () => {
    const { at, plot, part, session } = await openPlot()
    await at('pointermove', plot, 31 * DAY_PX + 4)
    expect(session().lit).toEqual(['middle'])
    await act(() => vi.dynamicImportSettled())
    expect(part('bar-tip').textContent).toContain('1 February 2015')
    expect(part('bar-tip').textContent).toContain('1 event')
    expect([...part('bar-tip').querySelectorAll('li')].map((row) => row.textContent)).toEqual(['france 1'])
    await at('pointerleave', plot, 0)
    expect([session().lit, part('bar-tip')]).toEqual([[], null])
  })

  it('says what began on it when it is pressed, until the next press', async () => {
    const { at, plot, part } = await openPlot()
    await at('pointerdown', plot, 31 * DAY_PX + 4, TOUCH)
    await at('pointerup', plot, 31 * DAY_PX + 4, TOUCH)
    await act(() => vi.dynamicImportSettled())
    expect(part('bar-began').textContent).toBe('Began:middle')
    await act(() => void document.dispatchEvent(new PointerEvent('pointerdown')))
    expect(part('bar-tip')).toBeNull()
  })

  it('says why it is pale, and where a quiet stretch is drawn shorter', async () => {
    const { at, plot, part } = await openPlot('t=2015-01-01..2015-02-10&at=2015-01-15')
    const notesAt = async (px: number) => {
      await at('pointermove', plot, px)
      await act(() => vi.dynamicImportSettled())
      return [...part('bar-tip').querySelectorAll('.quiet')].map((note) => note.textContent)
    }
    // Days drawn: 4 to 4 January, 3 for the break, 7 to 4 February, 3 for the break, 4 to 10 April.
    const drawnPx = 900 / 21
    expect(await notesAt(1)).toEqual([])
    expect(await notesAt(5.5 * drawnPx)).toEqual(['A quiet stretch of 3 weeks, drawn shorter.'])
    expect(await notesAt(10.5 * drawnPx)).toEqual(['Pale: not yet on the date.'])
    expect(await notesAt(899)).toEqual(['Pale: outside the window.'])
  })

  it('tells once where its program does not come, keeps the dock, and asks again for the next bar', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.resetModules()
    let asked = 0
    vi.doMock('./bar-tip', () => {
      asked += 1
      throw new Error('no network')
    })
    const { Timeline: Fresh } = await import('../timeline')
    const { AppContext } = await import('../../ui/use-app')
    const { h } = await import('preact')
    const app = openApp(RECORD, 'v=1&gaps=keep')
    const root = await draw(app, () => h(AppContext.Provider, { value: app }, h(Fresh, null)))
    const plot = root.querySelector('[data-part="time-plot"]') as HTMLElement
    for (const px of [31, 40, 50]) {
      await act(() => {
        plot.dispatchEvent(
          new PointerEvent('pointermove', { bubbles: true, clientX: px * DAY_PX, pointerType: 'mouse' }),
        )
      })
      await act(() => vi.dynamicImportSettled().catch(() => {}))
    }
    expect(asked).toBe(3)
    const notices = app.store.getState().session.notices.map(({ notice }) => notice)
    expect(notices).toEqual([{ code: 'part-failed' }])
    expect(root.querySelector('[data-part="slider-playhead"]')).not.toBeNull()
  })
})
