import { expect, it } from 'vitest'
import { hashText } from '../files/hash-text'
import { store } from '../state/store'
import { checkHash } from './check-hash'

const posted = () => store.getState().session.notices.map(({ notice }) => notice.code)

it('tells of a record whose fingerprint is not the one that it states, and of no other', async () => {
  const features = [{ id: 'a' }]
  await checkHash({ features, dateline: { hash: await hashText(JSON.stringify(features)) } })
  await checkHash({ features })
  await checkHash(null)
  expect(posted()).toEqual([])
  await checkHash({ features, dateline: { hash: `sha256:${'0'.repeat(64)}` } })
  expect(posted()).toEqual(['hash-mismatch'])
})
