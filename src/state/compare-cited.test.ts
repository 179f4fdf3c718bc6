import { expect, it } from 'vitest'
import { buildAssets } from '../../tests/fixtures/build-app'
import { compareWith } from './compare-cited'

const feature = (id: string, state = 'active') => ({ id, properties: { state } })
const LAYER = { features: [feature('kept', 'withdrawn'), feature('new')] }
const HISTORY = {
  version: 1,
  releases: [
    { hash: `sha256:${'a'.repeat(64)}`, date: '2026-11-22', events: { kept: 'withdrawn', gone: 'ffff' } },
  ],
}
const compare = (asked: string, files: Readonly<Record<string, unknown>>) =>
  compareWith(asked, buildAssets(files))

it('tells when the cited version was published and what has changed since', async () => {
  const files = { 'data/history.json': HISTORY, 'data/events.geojson': LAYER }
  expect(await compare('aaaaaaaa', files)).toEqual({
    kind: 'changed',
    asked: 'aaaaaaaa',
    date: '2026-11-22',
    changes: { added: ['new'], corrected: [], withdrawn: ['gone'] },
  })
})

it('tells of a version that was never published', async () => {
  const files = { 'data/history.json': HISTORY, 'data/events.geojson': LAYER }
  expect(await compare('bbbbbbbb', files)).toEqual({ kind: 'unknown-version', asked: 'bbbbbbbb' })
})

it.each([
  ['missing', { 'data/events.geojson': LAYER }],
  ['no history', { 'data/history.json': {}, 'data/events.geojson': LAYER }],
  ['beside no layer', { 'data/history.json': HISTORY, 'data/events.geojson': {} }],
])('says that nothing can be told where the history is %s', async (_, files) => {
  expect(await compare('aaaaaaaa', files)).toEqual({ kind: 'unreadable', asked: 'aaaaaaaa' })
})
