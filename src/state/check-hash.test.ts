import { expect, it, vi } from 'vitest'
import { hashText } from '../files/hash-text'
import { checkHash } from './check-hash'

it('tells of a record whose fingerprint is not the one that it states, and of no other', async () => {
  const onMismatch = vi.fn()
  const features = [{ id: 'a' }]
  const hash = await hashText(JSON.stringify(features))
  await checkHash({ type: 'FeatureCollection', features, dateline: { version: 1, hash } }, onMismatch)
  await checkHash({ type: 'FeatureCollection', features }, onMismatch)
  await checkHash(null, onMismatch)
  expect(onMismatch).not.toHaveBeenCalled()
  const other = { version: 1, hash: `sha256:${'0'.repeat(64)}` }
  await checkHash({ type: 'FeatureCollection', features, dateline: other }, onMismatch)
  expect(onMismatch).toHaveBeenCalledTimes(1)
})

it('says nothing of a record too deep to be written again', async () => {
  const onMismatch = vi.fn()
  const features: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
  await checkHash({ features, dateline: { hash: 'sha256:x' } }, onMismatch)
  expect(onMismatch).not.toHaveBeenCalled()
})
