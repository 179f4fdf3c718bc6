import { describe, expect, it } from 'vitest'
import { judgeChunks, judgeFirstView, judgeKinds } from './size-budgets'

const LAST = { wide: 70, narrow: 60 }
const OURS = { path: 'assets/core-1a.js', bytes: 71_500 }
const STYLE = { path: 'assets/main-1a.css', bytes: 1_000 }
const MAPLIBRE = { path: 'assets/maplibre-1a.js', bytes: 250_000 }
const WORKER = { path: 'assets/maplibre-gl-worker-1a.js', bytes: 120_000 }

describe('the first view', () => {
  it('counts scripts, the worker and style sheets, and nothing else', () => {
    const record = { path: 'data/events.geojson', bytes: 900_000 }
    const [program, ours] = judgeFirstView('wide', [OURS, STYLE, MAPLIBRE, WORKER, record], LAST)
    expect(program).toEqual({
      text: '  442.5 kB of  450 kB  JavaScript, worker and CSS of the first view, wide screen',
      wrong: null,
    })
    expect(ours).toEqual({ text: '   72.5 kB (+2.5 kB)    … of which ours', wrong: null })
  })

  it('is wrong over 450 kB', () => {
    const [program] = judgeFirstView('wide', [OURS, MAPLIBRE, { ...WORKER, bytes: 128_501 }], LAST)
    expect(program?.wrong).toContain('450.0 kB are more than 450 kB')
  })

  it.each([
    ['more', 73_001, '+3.0'],
    ['less', 66_999, '-3.0'],
  ])('wants a line in the changelog where our part is more than 3 kB %s', (_, bytes, change) => {
    const [, ours] = judgeFirstView('wide', [{ ...OURS, bytes }], LAST)
    expect(ours?.wrong).toContain(`${change} kB since it was last spoken of: say why in CHANGELOG.md`)
  })

  it('is held to the figure of its own screen', () => {
    expect(judgeFirstView('narrow', [OURS], LAST)[1]?.wrong).toContain('+11.5 kB')
    expect(judgeFirstView('wide', [OURS], LAST)[1]?.wrong).toBeNull()
  })
})

describe('the whole site', () => {
  it('has a budget for fonts, for vectors and for the hillshade', () => {
    const wrong = judgeKinds([
      { path: 'assets/noto.woff2', bytes: 120_001 },
      { path: 'basemap/countries.json', bytes: 220_000 },
      { path: 'basemap/hillshade.webp', bytes: 330_001 },
      { path: 'data/events.geojson', bytes: 1_000_000 },
    ]).map((finding) => finding.wrong)
    expect(wrong).toEqual([
      'Fonts: 120.0 kB are more than 120 kB.',
      null,
      'Hillshade: 330.0 kB are more than 330 kB.',
    ])
  })

  it('has no script under 2,000 bytes but the one of the bundler and those that keep their name', () => {
    const small = [
      { path: 'assets/rolldown-runtime-1a.js', bytes: 700 },
      { path: 'embed.js', bytes: 1_200 },
      { path: 'assets/main-1a.css', bytes: 300 },
    ]
    expect(judgeChunks([...small, { path: 'assets/core-1a.js', bytes: 2_000 }]).wrong).toBeNull()
    expect(judgeChunks([...small, { path: 'assets/modal-1a.js', bytes: 1_999 }]).wrong).toContain(
      'assets/modal-1a.js (1999 bytes)',
    )
  })
})
