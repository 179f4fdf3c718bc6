import { expect, it } from 'vitest'
import { qrPath } from './qr-code'

it('draws a code with a border of four modules', () => {
  const code = qrPath('https://maps.example/#v=1')
  expect(code?.size).toBe(33)
  expect(code?.path.startsWith('M4 4h1v1h-1z')).toBe(true)
})

it('answers nothing for a text that no code holds', () => {
  expect(qrPath('x'.repeat(3000))).toBeNull()
})
