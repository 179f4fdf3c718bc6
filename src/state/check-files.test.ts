import { describe, expect, it } from 'vitest'
import { buildApp, buildAssets } from '../../tests/fixtures/build-app'
import { checkFiles } from './check-files'
import { judgeFiles } from './judge-files'

const BUILT = { 'events.geojson': 'sha256:e1', 'actors.json': 'sha256:a1', 'history.json': 'sha256:h1' }
const RELEASED = { 'events.geojson': 'sha256:e2', 'actors.json': 'sha256:a2' }
const found = (events: string, actors: string) =>
  new Map([
    ['events.geojson', `sha256:${events}`],
    ['actors.json', `sha256:${actors}`],
  ])

describe('the files that came, beside those that the page was built with and those that the site has now', () => {
  it.each([
    ['all are of a newer release', found('e2', 'a2'), RELEASED, { outcome: 'newer' }],
    [
      'one is of a newer release',
      found('e2', 'a1'),
      RELEASED,
      { outcome: 'mixed', files: ['events.geojson'] },
    ],
    ['one was changed', found('e1', 'x'), BUILT, { outcome: 'changed', files: ['actors.json'] }],
    [
      'one was changed in a newer release',
      found('e2', 'x'),
      RELEASED,
      { outcome: 'changed', files: ['actors.json'] },
    ],
    [
      'both were changed, and the site has no list',
      found('x', 'y'),
      {},
      { outcome: 'changed', files: ['events.geojson', 'actors.json'] },
    ],
  ] as const)('%s', (_, hashes, now, outcome) => {
    expect(judgeFiles(hashes, BUILT, now)).toEqual(outcome)
  })
})

describe('the page', () => {
  async function check(
    hashes: ReadonlyMap<string, string | null>,
    site: Readonly<Record<string, unknown>> = {},
  ) {
    const asked: string[] = []
    const assets = buildAssets(site)
    const app = buildApp({
      ...assets,
      json: (path) => {
        asked.push(path)
        return assets.json(path)
      },
    })
    const promised = new Map([...hashes].map(([name, hash]) => [name, Promise.resolve(hash)]))
    await checkFiles(app, promised, BUILT)
    const { filesChecked, notices } = app.store.getState().session
    return { asked, filesChecked, notices: notices.map(({ notice }) => notice) }
  }

  it('says nothing of files that are as they were built, and asks for nothing more', async () => {
    expect(await check(found('e1', 'a1'))).toEqual({
      asked: [],
      filesChecked: { outcome: 'same' },
      notices: [],
    })
  })

  it('tells once of all that differ', async () => {
    const { notices } = await check(found('x', 'y'), { 'data/manifest.json': BUILT })
    expect(notices).toEqual([
      { code: 'hash-mismatch', found: { outcome: 'changed', files: ['events.geojson', 'actors.json'] } },
    ])
  })

  it('tells a new release from files that were changed', async () => {
    const { asked, notices } = await check(found('e2', 'a2'), { 'data/manifest.json': RELEASED })
    expect(asked).toEqual(['data/manifest.json'])
    expect(notices).toEqual([{ code: 'hash-mismatch', found: { outcome: 'newer' } }])
  })

  it('takes a site’s list that is none for no list', async () => {
    const { notices } = await check(found('e2', 'a2'), { 'data/manifest.json': { 'events.geojson': 4 } })
    expect(notices).toMatchObject([{ found: { outcome: 'changed' } }])
  })

  it('knows that it cannot tell where the browser computes no hash', async () => {
    const hashes = new Map<string, string | null>([['events.geojson', null]])
    expect(await check(hashes)).toEqual({ asked: [], filesChecked: { outcome: 'unknown' }, notices: [] })
  })
})
