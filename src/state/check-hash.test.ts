import { expect, it, vi } from 'vitest'
import { hashText } from '../files/hash-text'
import { checkHash } from './check-hash'

it('tells of a record whose fingerprint is not the one that it states, and of no other', async () => {
  const onMismatch = vi.fn()
  const features = [{ id: 'a' }]
  await checkHash({ features, dateline: { hash: await hashText(JSON.stringify(features)) } }, onMismatch)
  await checkHash({ features }, onMismatch)
  await checkHash(null, onMismatch)
  expect(onMismatch).not.toHaveBeenCalled()
  await checkHash({ features, dateline: { hash: `sha256:${'0'.repeat(64)}` } }, onMismatch)
  expect(onMismatch).toHaveBeenCalledTimes(1)
})

it('says nothing of a record too deep to be written again', async () => {
  const onMismatch = vi.fn()
  const features: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  await checkHash({ features, dateline: { hash: 'sha256:x' } }, onMismatch)
  expect(onMismatch).not.toHaveBeenCalled()
})
