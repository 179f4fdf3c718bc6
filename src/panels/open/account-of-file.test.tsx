// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { readOpened } from '../../files/dateline/read-opened'
import { loadWords } from '../../i18n/messages'
import { AccountOfFile } from './account-of-file'

/** What the page says of a file that holds this text, row by row: where, why and what was found. */
async function saidOf(text: string): Promise<readonly (string | null)[][]> {
  await loadWords('share', 'en')
  const { account, problems } = await readOpened(text, 'mine')
  const root = await draw(buildApp(), () => <AccountOfFile opened={{ account, problems }} />)
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  )
}

it('says which kind of file it was given and which it opens', async () => {
  expect(await saidOf('id,title\n1,First')).toEqual([
    ['mine', 'This is a table (CSV). Only GeoJSON that was exported here opens', 'id,title\n1,First'],
  ])
})

it('says that a value is missing, not that “undefined” was found', async () => {
  const feature = { type: 'Feature', properties: { claims: [] } }
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  expect(await saidOf(text)).toEqual([['mine / feature 1 / id', '“id” is missing', '']])
})
