// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubMedia } from '../../tests/fixtures/stub-media'
import { watchedApp } from '../../tests/fixtures/watched-app'

const loadMessages = vi.hoisted(() => vi.fn(async () => {}))
vi.mock('../i18n/messages', async (original) => ({
  ...(await original<typeof import('../i18n/messages')>()),
  loadMessages,
}))

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(() => {
  stubMedia([])
  localStorage.clear()
  loadMessages.mockReset()
  loadMessages.mockImplementation(async () => {})
})
afterEach(() => vi.unstubAllGlobals())

describe('the language', () => {
  it('is English without fetching anything where the reader’s is not offered', () => {
    expect(watchedApp({ languages: ['fr', 'de'] }).session().lang).toBe('en')
    expect(loadMessages).not.toHaveBeenCalled()
  })

  it('is the reader’s first that is offered, once its words have come', async () => {
    const { session } = watchedApp({ languages: ['fr', 'ar-SY', 'en'] })
    expect(session().lang).toBe('en')
    await settled()
    expect(session().lang).toBe('ar')
    expect(loadMessages.mock.calls).toEqual([['ar']])
  })

  it('is the link’s before the reader’s, and is fetched once', async () => {
    const { session, actions } = watchedApp({ fragment: 'lang=ar' })
    await settled()
    expect(session().lang).toBe('ar')
    actions.showDialog('about')
    actions.choose({ q: 'x' })
    await settled()
    expect(loadMessages).toHaveBeenCalledTimes(1)
  })

  it('goes back to the reader’s when the link asks for none', async () => {
    const { session, actions } = watchedApp({ fragment: 'lang=ar' })
    await settled()
    actions.choose({ lang: null })
    await settled()
    expect(session().lang).toBe('en')
  })

  it('stays what was asked for last, whichever words come first', async () => {
    let arrive = () => {}
    loadMessages.mockImplementationOnce(
      () =>
        new Promise<void>((resolve) => {
          arrive = resolve
        }),
    )
    const { session, actions } = watchedApp({ fragment: 'lang=ar' })
    actions.choose({ lang: 'en' })
    await settled()
    arrive()
    await settled()
    expect(session().lang).toBe('en')
  })

  it('that the site has no words in is told of once, and the reader’s is taken', async () => {
    const { notices, actions, session } = watchedApp({ languages: ['ar'], fragment: 'lang=fr' })
    actions.showDialog('about')
    await settled()
    expect(notices()).toEqual([{ code: 'link-problem', problem: { code: 'held', key: 'lang', value: 'fr' } }])
    expect(session().lang).toBe('ar')
  })

  it('whose words do not come is told of, and the page stays in its own', async () => {
    loadMessages.mockRejectedValue(new Error('no network'))
    const { notices, session } = watchedApp({ fragment: 'lang=ar' })
    await settled()
    expect(notices()).toEqual([{ code: 'language-failed', lang: 'ar' }])
    expect(session().lang).toBe('en')
  })

  it.each(['ar', 'ar-SY'])(
    'whose words do not come is asked for again when %s is chosen again',
    async (lang) => {
      loadMessages.mockRejectedValueOnce(new Error('no network'))
      const { actions, notices, session, store } = watchedApp()
      actions.choose({ lang })
      await settled()
      expect(session().lang).toBe('en')
      expect(store.getState().view.lang).toBeNull()
      actions.choose({ lang })
      await settled()
      expect(session().lang).toBe('ar')
      expect(store.getState().view.lang).toBe(lang)
      expect(notices()).toEqual([{ code: 'language-failed', lang: 'ar' }])
    },
  )

  it('of the reader’s own, whose words do not come, waits until it is chosen', async () => {
    loadMessages.mockRejectedValueOnce(new Error('no network'))
    loadMessages.mockRejectedValueOnce(new Error('no network'))
    const { actions, notices, session } = watchedApp({ languages: ['ar'] })
    await settled()
    actions.choose({ mode: 'day' })
    await settled()
    expect(loadMessages).toHaveBeenCalledTimes(1)
    actions.choose({ lang: 'ar' })
    await settled()
    actions.choose({ mode: 'trail' })
    await settled()
    expect(loadMessages).toHaveBeenCalledTimes(2)
    actions.choose({ lang: 'ar' })
    await settled()
    expect(session().lang).toBe('ar')
    expect(notices()).toHaveLength(2)
  })

  it('whose words do not come does not take the place of one that was chosen meanwhile', async () => {
    let fail = () => {}
    loadMessages.mockImplementationOnce(
      () =>
        new Promise<void>((_, reject) => {
          fail = () => reject(new Error('no network'))
        }),
    )
    const { actions, session, store } = watchedApp({ fragment: 'lang=ar' })
    actions.choose({ lang: 'en' })
    fail()
    await settled()
    expect(store.getState().view.lang).toBe('en')
    expect(session().lang).toBe('en')
  })
})
