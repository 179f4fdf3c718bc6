// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../../tests/fixtures/build-app'
import { READY, RECORD } from '../../tests/fixtures/open-link'
import { mayBeChanged } from './mend-address'
import { restoreAddress, syncUrl } from './sync-url'

let stop = () => {}
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

/** A page at an address, as it begins and when its record has come. */
async function openAt(address: string) {
  history.replaceState(null, '', address)
  const app = buildApp()
  restoreAddress(app)
  stop = syncUrl(app)
  await app.mending.current
  app.actions.recordLoaded(RECORD, READY)
  return { ...app, codes: () => app.store.getState().session.notices.map(({ notice }) => notice.code) }
}

describe('a page whose address was changed on its way', () => {
  it('shows what was sent, has it in its address, and says nothing', async () => {
    const { codes, store } = await openAt('/#v=1&amp;t=2015-11-14..2015-11-17&amp;mode=day')
    expect(location.hash).toBe('#v=1&t=2015-11-14..2015-11-17&mode=day')
    expect(store.getState().view.mode).toBe('day')
    expect(codes()).toEqual([])
  })

  it('says what may be less than what was sent', async () => {
    const { store } = await openAt('/#v=1&t=2015-11-13...')
    expect(store.getState().session.notices.map(({ notice }) => notice)).toEqual([
      { code: 'link-problem', problem: { code: 'cut', key: 't', value: '2015-11-13..' } },
    ])
  })

  it.each([
    ['/?v=1&mode=day', '/#v=1&mode=day'],
    ['/%23v=1&mode=day', '/#v=1&mode=day'],
    ['/a/index.html?embed%23v=1&mode=day', '/a/index.html?embed#v=1&mode=day'],
  ])('has it in its fragment, wherever it was put: %s', async (sent, place) => {
    const { store } = await openAt(sent)
    expect(location.href).toBe(location.origin + place)
    expect(store.getState().view.mode).toBe('day')
  })

  it.each([
    ['/%3Fembed%23v=1&mode=day', '/?embed#v=1&mode=day'],
    ['/v=1&map=6.40/35.200/40.900', '/#v=1&map=6.40/35.200/40.900'],
  ])('is loaded anew where it is another page’s: %s', async (sent, place) => {
    const replace = vi.spyOn(location, 'replace').mockImplementation(() => {})
    await openAt(sent)
    expect(replace).toHaveBeenCalledExactlyOnceWith(`${location.origin}${place}`)
  })

  it('is mended too where the fragment is pasted into an open page', async () => {
    const app = await openAt('/#v=1')
    history.pushState(null, '', '/#v=1%26mode=day%26event=strike')
    window.dispatchEvent(new Event('popstate'))
    await app.mending.current
    expect(app.store.getState().view).toMatchObject({ mode: 'day', event: 'strike' })
    expect(app.codes()).not.toContain('link-problem')
  })

  it('is read as it stands where its reader has gone on meanwhile', async () => {
    const app = await openAt('/#v=1')
    history.pushState(null, '', '/#v=1&amp;mode=day')
    window.dispatchEvent(new Event('popstate'))
    app.actions.choose({ mode: 'trail' })
    await app.mending.current
    expect(app.store.getState().view.mode).toBe('trail')
  })
})

it.each([
  ['/', '', '#v=1&t=2015-11-13..&q=%D8%A7', false],
  ['/', '?embed', '', false],
  ['/', '', '#v=1&q=a+b', true],
  ['/', '', '#v=1&later=x', true],
  ['/', '?utm_source=x', '#v=1', false],
  ['/%23v=1', '', '', true],
  ['/%2523v=1', '', '', true],
  ['/%EF%BC%83v%EF%BC%9D1', '', '', true],
  ['/', '?v=1&mode=day', '', true],
])('%s%s%s may have been changed: %s', (pathname, search, hash, changed) => {
  expect(mayBeChanged({ pathname, search, hash })).toBe(changed)
})
