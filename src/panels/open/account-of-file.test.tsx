// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { buildApp } from '../../../tests/fixtures/build-app'
import { draw } from '../../../tests/fixtures/draw'
import { FEATURE } from '../../../tests/fixtures/full-feature'
import { readOpened } from '../../files/dateline/read-opened'
import { loadMessages, loadWords } from '../../i18n/messages'
import { AccountOfFile } from './account-of-file'

/** What the page says of a file that holds this text, row by row: where, why and what was found. */
async function saidOf(text: string, lang = 'en'): Promise<readonly (string | null)[][]> {
  await loadWords('share', 'en')
  await loadMessages(lang)
  const { account, problems } = await readOpened(text, 'mine')
  const app = buildApp()
  app.actions.environmentChanged({ lang })
  const root = await draw(app, () => <AccountOfFile opened={{ account, problems }} />)
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

it('says in Arabic what it expected, and a value of the contract as the contract writes it', async () => {
  const feature = (when: object) => ({ ...FEATURE, properties: { ...FEATURE.properties, when } })
  const features = [
    feature({ start: '2015-02-30', end: '2015-03-01', precision: 'day' }),
    feature({ start: '2015-03-02', end: '2015-03-01', precision: 'day' }),
    { ...FEATURE, properties: { ...FEATURE.properties, claims: 'none' } },
  ]
  const said = await saidOf(JSON.stringify({ type: 'FeatureCollection', features }), 'ar')
  expect(said.map(([, why]) => why)).toEqual([
    'قيمة «when.start» ليست كما ينبغي (المتوقع: تاريخ موجود، بالصيغة YYYY-MM-DD)',
    'قيمة «when» ليست كما ينبغي (المتوقع: بداية في يوم النهاية أو قبله)',
    'قيمة «claims» ليست كما ينبغي (المتوقع: قائمة)',
  ])
})
