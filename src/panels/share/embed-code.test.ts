import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { embedCode, embedQuery, previewScale, SANDBOX } from './embed-code'

const LINK = 'https://maps.example/dateline/?embed=timeline#v=1&t=2015-11-13..2015-11-18'

describe('the code to paste', () => {
  it('is a frame with a name, loaded late, in the least sandbox that works', () => {
    expect(
      embedCode(LINK, 'Dateline: “A” & <b>', {
        form: 'iframe',
        parts: 'timeline',
        widthPx: 0,
        heightPx: 480,
      }),
    ).toBe(
      '<iframe src="https://maps.example/dateline/?embed=timeline#v=1&amp;t=2015-11-13..2015-11-18" title="Dateline: “A” &amp; &lt;b&gt;" width="100%" height="480" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>',
    )
  })

  it('is an element of the same build', () => {
    expect(
      embedCode(LINK, 'Dateline', { form: 'component', parts: 'timeline', widthPx: 640, heightPx: 400 }),
    ).toBe(
      '<script src="https://maps.example/dateline/embed.js" defer></script>\n<dateline-map src="https://maps.example/dateline/" link="#v=1&amp;t=2015-11-13..2015-11-18" timeline title="Dateline" style="width:640px;height:400px"></dateline-map>',
    )
  })

  it('has the sandbox that the element gives its frame', () => {
    expect(readFileSync('src/app/dateline-map.ts', 'utf8')).toContain(`const SANDBOX = '${SANDBOX}'`)
  })

  it('is previewed as large as it will be, or in the same proportions where there is less room', () => {
    expect(previewScale(0, 358)).toBe(1)
    expect(previewScale(320, 358)).toBe(1)
    expect(previewScale(716, 358)).toBe(0.5)
  })

  it('asks for the parts by the query', () => {
    expect(embedQuery('map')).toBe('?embed')
    expect(embedQuery('timeline')).toBe('?embed=timeline')
  })
})
