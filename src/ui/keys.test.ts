import { expect, it } from 'vitest'
import { isChord, keyMeant } from './keys'

it.each([
  ['l', 'KeyL', false, 'l'],
  ['L', 'KeyL', true, 'l'],
  ['?', 'Slash', true, '?'],
  [' ', 'Space', false, ' '],
  ['Escape', 'Escape', false, 'escape'],
])('a Latin keyboard means what it writes: %s', (key, code, shiftKey, meant) => {
  expect(keyMeant({ key, code, shiftKey })).toBe(meant)
})

it.each([
  ['م', 'KeyL', false, 'l'],
  ['غ', 'KeyY', false, 'y'],
  ['س', 'KeyS', false, 's'],
  ['ظ', 'Slash', false, '/'],
  ['؟', 'Slash', true, '?'],
  ['و', 'Comma', false, ','],
  ['ز', 'Period', false, '.'],
  ['ج', 'BracketLeft', false, '['],
  ['د', 'BracketRight', false, ']'],
  ['٠', 'Digit0', false, '0'],
  ['۰', 'Digit0', false, '0'],
  ['д', 'KeyL', false, 'l'],
  ['Ю', 'Period', true, '>'],
  ['ש', 'KeyA', false, 'a'],
  ['λ', 'KeyL', false, 'l'],
  ['ㄴ', 'KeyS', false, 's'],
  ['،', 'KeyK', true, ','],
  ['لا', 'KeyB', false, 'b'],
])('of another script it is the place of the key that counts: %s on %s', (key, code, shiftKey, meant) => {
  expect(keyMeant({ key, code, shiftKey })).toBe(meant)
})

it.each([
  ['ö', 'Comma', 'ö'],
  ['é', 'Digit0', 'é'],
  ['l', 'KeyP', 'l'],
  ['.', 'Slash', '.'],
])('a Latin keyboard of another layout does not press by place: %s on %s', (key, code, meant) => {
  expect(keyMeant({ key, code, shiftKey: false })).toBe(meant)
})

it('a sign that is written with AltGr is no chord', () => {
  const press = (held: { ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean }, altGraph = false) =>
    isChord({ ctrlKey: false, altKey: false, metaKey: false, ...held, getModifierState: () => altGraph })
  expect(press({ ctrlKey: true, altKey: true }, true)).toBe(false)
  expect(press({})).toBe(false)
  expect([press({ ctrlKey: true }), press({ altKey: true }), press({ metaKey: true })]).toEqual([
    true,
    true,
    true,
  ])
})
