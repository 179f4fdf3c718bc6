// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadMessages } from '../../i18n/messages'
import { SheetSummary } from './sheet-summary'

const alleged = { actor: 'france', role: 'conducted', basis: 'alleged' } as const
const RECORD = buildRecord([
  buildEvent({ id: 'a', days: '2015-11-10', strikes: { min: 12, max: 15 } }),
  buildEvent({ id: 'b', days: '2015-11-17' }),
  buildEvent({ id: 'c', days: '2015-11-17', actors: [alleged] }),
  buildEvent({ id: 'd', days: '2015-11-18', by: ['us-led-coalition'], strikes: { min: 7, max: 7 } }),
])

/** What is seen and what is said of each actor's strikes. */
async function countsIn(lang: string) {
  const app = openApp(RECORD)
  app.actions.environmentChanged({ lang })
  const root = await draw(app, SheetSummary)
  return [...root.querySelectorAll('[data-part="summary-count"]')].map((count) => [
    count.querySelector('[aria-hidden]')?.textContent,
    count.querySelector('.for-ear')?.textContent,
  ])
}

it('shows strikes, not events, as the card of the layers does', async () => {
  const counts = await countsIn('en')
  expect(counts).toHaveLength(3)
  expect(counts).toContainEqual(['12–15+', '12 to 15 strikes, 1 report without a number'])
  expect(counts).toContainEqual(['?', '1 report without a number'])
  expect(counts).toContainEqual(['7', '7 strikes'])
})

it('asks in the sign of the language where no report has a number', async () => {
  await loadMessages('ar')
  expect(await countsIn('ar')).toContainEqual(['؟', 'تقرير واحد بلا عدد'])
})
