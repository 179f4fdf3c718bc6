import { describe, expect, it } from 'vitest'
import { buildEvent, buildRecord } from '../../tests/fixtures/build-event'
import { createActions } from '../state/actions'
import { createAppStore } from '../state/store'
import { fitView } from './fit-view'
import { decodeView, encodeView } from './view-url'

const ACCOUNT = {
  name: 'f',
  layout: 'dateline' as const,
  read: 2,
  accepted: 2,
  refused: 0,
  reasons: {},
  warnings: {},
}

/** What is on the page once a file of these events is open that was exported from this view. */
function openFile(fragment: string, ...events: Parameters<typeof buildRecord>[0]) {
  const store = createAppStore()
  const record = buildRecord(events)
  const decoded = decodeView(fragment)
  createActions(store).recordOpened(
    record,
    { kind: 'file', name: 'f', account: ACCOUNT, partOf: null },
    { account: ACCOUNT, problems: [] },
    { ...decoded, view: fitView(decoded.view, record) },
  )
  const { view, session } = store.getState()
  return { link: encodeView(view), notices: session.notices.map(({ notice }) => notice) }
}

const FRENCH = buildEvent({ id: 'french', by: ['france'] })
const RUSSIAN = buildEvent({ id: 'russian', by: ['russia'] })

const byEach = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildEvent({ id: `by-${100 + index}`, by: [`actor-${100 + index}`] }),
  )

describe('a file of ours that is opened again', () => {
  it('does not complain of actors, marks and an event that were not in view', () => {
    const view = 'v=1&actors=united-states,france&event=elsewhere&mark=french,elsewhere'
    expect(openFile(view, FRENCH, RUSSIAN)).toEqual({ link: 'v=1&actors=france&mark=french', notices: [] })
  })

  it('shows every strike of it, also where only members of the coalition struck', () => {
    expect(openFile('v=1&actors=us-led-coalition,russia&members=1', FRENCH, RUSSIAN).link).toBe(
      'v=1&members=1',
    )
  })

  it('keeps what is switched off where the file has it', () => {
    expect(openFile('v=1&actors=france', FRENCH, RUSSIAN).link).toBe('v=1&actors=france')
    expect(openFile('v=1&actors=us-led-coalition', FRENCH, RUSSIAN).link).toBe('v=1&actors=none')
  })

  it('shows every strike of actors that shared a layer where they came from', () => {
    expect(openFile('v=1&actors=others&kinds=none', FRENCH, RUSSIAN).link).toBe('v=1&kinds=none')
    expect(openFile('v=1&actors=others', ...byEach(40)).link).toBe('v=1&actors=others')
  })

  it('opens the event that was open, and names what of the view cannot be read', () => {
    expect(openFile('v=1&event=french&mode=fast', FRENCH)).toEqual({
      link: 'v=1&event=french',
      notices: [{ code: 'link-problem', problem: { code: 'unreadable', key: 'mode', value: 'fast' } }],
    })
  })
})
