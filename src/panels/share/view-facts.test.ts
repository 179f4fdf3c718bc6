import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { describeSubject } from '../../i18n/describe-view'
import { loadWords } from '../../i18n/messages'
import { viewFacts } from './view-facts'

const STRANGERS = Array.from({ length: 40 }, (_, index) => `stranger-${100 + index}`)
const RECORD = buildRecord([...STRANGERS, 'russia'].map((id) => buildEvent({ id: `e-${id}`, by: [id] })))

it.each([
  ['russia', 'Strikes by russia'],
  ['stranger-100', 'Strikes by stranger-100'],
  ['others', 'Strikes by other actors'],
])('the layer %s alone is shared under the name that it has on the page', async (layer, subject) => {
  await loadWords('share', 'en')
  const app = openApp(RECORD)
  app.actions.onlyActor(layer)
  app.actions.choose({ kinds: [] })
  const facts = viewFacts(app.store.getState(), app.visible())
  expect(describeSubject(facts, 'en')).toBe(`${subject}, 17 November 2015`)
})
