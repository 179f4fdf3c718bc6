import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { waysToEvaluate, withoutWays } from './no-eval'

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

it.each([
  ['apache-arrow/builder/valid.mjs', /\bFunction\(/],
  ['apache-arrow/vector.mjs', /\bFunction\./],
  ['apache-arrow/table.mjs', /\bFunction\./],
  ['apache-arrow/data.mjs', /\bFunction\./],
  ['apache-arrow/schema.mjs', /\bFunction\./],
  ['apache-arrow/recordbatch.mjs', /\bFunction\./],
  ['flatgeobuf/lib/mjs/seekable-zstd.js', /zstd-wasm'/],
  ['maplibre-gl/dist/maplibre-gl-worker.mjs', /globalThis\.eval\(/],
])('a worker holds %s without its ways to evaluate', (file, way) => {
  const code = readFileSync(`node_modules/${file}`, 'utf8')
  expect(code).toMatch(way)
  expect(withoutWays(code, `/node_modules/${file}`)).not.toMatch(way)
})
