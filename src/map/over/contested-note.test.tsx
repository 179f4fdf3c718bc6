// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { openApp } from '../../../tests/fixtures/build-app'
import { buildEvent, buildRecord } from '../../../tests/fixtures/build-event'
import { draw } from '../../../tests/fixtures/draw'
import { allRows } from '../../record/event-table'
import { ContestedNote } from './contested-note'

async function noteOf(...statuses: readonly ('denied' | 'disputed' | 'reported')[]) {
  const record = buildRecord(statuses.map((status, index) => buildEvent({ id: `e${index}`, status })))
  const { table } = record
  const root = await draw(openApp(record), () => <ContestedNote table={table} rows={allRows(table)} />)
  return root.textContent
}

it('says what the sign beside a number means, for those events alone that it is about', async () => {
  expect(await noteOf('reported', 'denied')).toBe('≠ 1 of them is disputed or denied')
  expect(await noteOf('disputed', 'denied', 'reported')).toBe('≠ 2 of them are disputed or denied')
  expect(await noteOf('reported')).toBe('')
})
