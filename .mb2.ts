import { recordOfMany } from './src/record/record-of-many.fixture'
import { inViewTest } from './src/timeline/bars/in-view'
import { dayCounter } from './src/timeline/bars/day-shares'
import { spanSums } from './src/record/span-sums'
import { rowsWhere } from './src/record/event-table'
const record = recordOfMany({ size: 1e6 })
const { table } = record
const time = (name: string, f: (i: number) => void, n = 9) => { const t: number[] = []; for (let i = 0; i < n; i++) { const a = (process.cpuUsage().user/1000); f(i); t.push((process.cpuUsage().user/1000) - a) } console.log(name, 'first', t[0].toFixed(1), 'median', t.slice(1).sort((a, b) => a - b)[Math.floor((n - 1) / 2)].toFixed(2)) }
let n = 0
time('inView', () => { const f = inViewTest(record, [36, 33, 41, 37]); for (let r = 0; r < table.size; r++) if (f(r)) n++ })
time('inView+passes', () => { const p = new Uint8Array(table.size).fill(1); const f = inViewTest(record, [36, 33, 41, 37]); for (let r = 0; r < table.size; r++) if (p[r] === 1 && f(r)) n++ })
time('dayCounter', () => { const c = dayCounter(table, record.extent); for (let r = 0; r < table.size; r++) c.add(r); c.shares() })
const passes = new Uint8Array(table.size).fill(1)
time('spanSums', () => { spanSums({ table, passes, coalition: null }) })
time('rowsWhere', () => { const tests = [(r: number) => table.status[r] === 0]; rowsWhere(record.facts.rows, (r) => tests.every((t) => t(r))) })
