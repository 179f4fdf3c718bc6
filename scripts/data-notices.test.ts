import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeDataNotices } from './data-notices'

const TABLE = `# Licences

| what | source | licence | changes |
|---|---|---|---|
| Event layer (\`data/\`) | coded by us | [CC BY 4.0](https://x.example/by) | |
| Rivers (\`public/basemap/rivers.json\`) | GSHHG | [LGPL-3.0](https://x.example/lgpl) | joined |
| Fonts | \`@fontsource/noto-sans\` | OFL | |

Credit on the map.
`

describe('the notices of the data', () => {
  it('are a block a row, with the paths of the site', () => {
    expect(writeDataNotices(TABLE, null).split('\n\n').slice(1)).toEqual([
      'Event layer (data/)\n  Source: coded by us\n  Licence: CC BY 4.0 (https://x.example/by)',
      'Rivers (basemap/rivers.json)\n  Source: GSHHG\n  Licence: LGPL-3.0 (https://x.example/lgpl)\n  Changes: joined',
    ])
  })

  it('state the terms of another record in place of the built-in one’s', () => {
    const blocks = writeDataNotices(TABLE, 'CC0').split('\n\n')
    expect(blocks[1]).toBe('Event layer and codebooks (data/)\n  Licence: CC0')
    expect(blocks.join()).not.toContain('coded by us')
  })

  it('name every file of the basemap', () => {
    const notices = writeDataNotices(readFileSync('DATA-LICENSES.md', 'utf8'), null)
    for (const file of readdirSync('public/basemap')) expect(notices).toContain(file)
    for (const source of ['Natural Earth', 'GSHHG', 'OpenStreetMap', 'GeoNames'])
      expect(notices).toContain(source)
  })
})
