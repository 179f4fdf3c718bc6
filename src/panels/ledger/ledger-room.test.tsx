// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { loadWords } from '../../i18n/messages'
import { Ledger } from './ledger'

beforeAll(() => loadWords('dialog', 'en'))

const record = buildRecord([buildEvent({ id: 'a', title: { en: 'Russia strikes Raqqa' } })])

/** Headings and cells of a list of one event that is so wide. */
async function drawn(widthPx: number) {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400)
  const root = await draw(openApp(record), Ledger, widthPx)
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((cell) => cell.textContent)
  return { headings: texts('th'), title: texts('tr[data-event] .column-title') }
}

it('beside an open event the title carries what there is no column for', async () => {
  expect(await drawn(548)).toEqual({
    headings: ['Date', 'Place', 'Actors', 'Strikes', 'What is reported'],
    title: ['Russia strikes RaqqaAir strike ·  Reported'],
  })
})

it('in a wide list every column stands for itself', async () => {
  expect(await drawn(900)).toEqual({
    headings: ['Date', 'Place', 'Kind', 'Actors', 'How sure', 'Strikes', 'What is reported'],
    title: ['Russia strikes Raqqa'],
  })
})
