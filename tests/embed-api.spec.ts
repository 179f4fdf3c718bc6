import { describe, expect, it } from 'vitest'
import { ask, embeddedPages } from './driver/embedded-pages'

const { embed, embedAnew, openFresh } = embeddedPages()

describe('messages to the map', () => {
  it('change the view and report what is shown', async () => {
    const { page, frame } = await embedAnew()
    expect(await ask(page, { dateline: 1, call: 'on', args: ['shown'], id: 1 })).toEqual({
      dateline: 1,
      id: 1,
      result: null,
    })
    expect(await ask(page, { dateline: 1, call: 'go', args: [{ actors: ['russia'] }], id: 2 })).toMatchObject(
      {
        dateline: 1,
        event: 'shown',
      },
    )
    expect(await frame.evaluate(() => window.dateline.view().actors)).toBe('russia')
  })

  it('open no file, call nothing else, and are refused when they are not as they should be', async () => {
    const { page, frame } = await embed()
    const refused = [
      { dateline: 1, call: 'open', args: [{}], id: 1 },
      { dateline: 1, call: 'close', id: 1 },
      { dateline: 1, call: 'constructor', id: 1 },
      { dateline: 1, call: '__proto__', id: 1 },
      { dateline: 1, call: 'go', args: ['x'], id: 1 },
      { dateline: 1, call: 'go', args: [{ nokey: '1' }], id: 1 },
      { dateline: 1, call: 'go', args: [{ t: 'yesterday' }], id: 1 },
      { dateline: 1, call: 'on', args: ['message'], id: 1 },
      { dateline: 1, call: 'view', args: [1, 2, 3], id: 1 },
    ]
    for (const message of refused) {
      const answer = (await ask(page, message)) as { id?: number; error?: string } | null
      expect(answer, JSON.stringify(message)).toMatchObject({ dateline: 1, id: 1, error: expect.any(String) })
    }
    expect(await frame.evaluate(() => window.dateline.view().t)).toBe('2015-11-13..2015-11-18')
  })

  it('that are not addressed to it are not answered', async () => {
    const { page } = await embed()
    const silent = [
      null,
      'view',
      1,
      [],
      {},
      { dateline: 2, call: 'view', id: 1 },
      { dateline: 1, call: 'view' },
    ]
    const answers = await page.evaluate(async (messages) => {
      const heard: unknown[] = []
      const asked = { dateline: 1, call: 'link', id: 'last' }
      const target = document.querySelector('iframe')?.contentWindow
      await new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => {
          heard.push(data)
          if (data.id === 'last') resolve()
        })
        for (const message of [...messages, asked]) target?.postMessage(message, '*')
      })
      return heard
    }, silent)
    expect(answers).toEqual([{ dateline: 1, id: 'last', result: expect.stringContaining('#v=1') }])
  })

  it('from a window that is not the parent are not answered', async () => {
    const { page, frame } = await embed()
    const heard = frame.evaluate(
      () =>
        new Promise<readonly unknown[]>((resolve) => {
          const answers: unknown[] = []
          const note = ({ data }: MessageEvent) => {
            if (data.call === 'link') {
              removeEventListener('message', note)
              resolve(answers)
            } else if (!('call' in data)) answers.push(data)
          }
          addEventListener('message', note)
          postMessage({ dateline: 1, call: 'go', args: [{ mode: 'day' }], id: 1 }, '*')
        }),
    )
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    expect(await ask(page, { dateline: 1, call: 'link', id: 2 })).toMatchObject({ id: 2 })
    expect(await heard).toEqual([])
    expect(await frame.evaluate(() => window.dateline.view().mode)).toBeNull()
  })
})

describe('the whole page in a frame of another site', () => {
  it('answers nobody, says where it is, and offers itself in a window of its own', async () => {
    const { page, frame } = await openFresh({ inFrame: '', query: '', fragment: 'v=1&mode=day' })
    expect(await ask(page, { dateline: 1, call: 'view', id: 1 })).toBeNull()
    const alone = frame.locator('[data-part="foreign-frame-open"]')
    expect(await alone.getAttribute('href')).toContain('/#v=1&mode=day')
    expect(await alone.getAttribute('target')).toBe('_blank')
    const entries = await page.evaluate(() => history.length)
    await frame.evaluate(() => window.dateline.go({ mode: 'window' }))
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
})
