import { expect, it } from 'vitest'
import { waysToEvaluate } from './no-eval'

it.each([
  ['else globalThis.eval(n)}', ['eval(n)}']],
  ['const f=new Function("a","return a")', ['Function("a","return a")']],
  ['f=Function (a)', ['Function (a)']],
  ['WebAssembly.instantiate(b)', ['WebAssembly.instantiate(b)']],
  ['self.WebAssembly', ['WebAssembly']],
])('what makes a program out of text or bytes is found: %s', (script, found) => {
  expect(waysToEvaluate(script)).toEqual(found)
})

it('what is only called alike is let be', () => {
  expect(
    waysToEvaluate('retrieval(1);isFunction(a);x instanceof EvalError;my$eval(1);WebAssemblyLike'),
  ).toEqual([])
})
