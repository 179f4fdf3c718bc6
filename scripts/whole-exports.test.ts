import { expect, it } from 'vitest'
import { lostExports } from './whole-exports'

it.each([
  ['import{t as e}from"./a.js";export{e as x,read_any_exports as t};', ['read_any_exports']],
  ['var a=1,{b:c}=o;function d(){}export{a as x,c as y,d as z};', []],
  ['export*from"./b.js";export{q as r}from"./c.js";export default 1;', []],
])('what a script gives away and has not is found: %s', (script, lost) => {
  expect(lostExports(script)).toEqual(lost)
})
