import { recordOfMany } from './src/record/record-of-many.fixture'
import { createVisibleEvents } from './src/view/visible-events'
import { DEFAULT_VIEW } from './src/view/view'
import { makeHistogram } from './src/timeline/bars/histogram'
import { nearestPoint, countPoints } from './src/map/points/find-points'
const size = Number(process.argv[2] ?? 1e6)
const record = recordOfMany({ size })
const vis = createVisibleEvents()
const time = (name: string, f: (i: number) => void, n = 12) => { const t: number[] = []; for (let i = 0; i < n; i++) { const a = (process.cpuUsage().user/1000); f(i); t.push((process.cpuUsage().user/1000) - a) } console.log(name, 'first', t[0].toFixed(1), 'median', t.slice(1).sort((a, b) => a - b)[Math.floor((n - 1) / 2)].toFixed(2), 'max', Math.max(...t.slice(1)).toFixed(1)) }
const d0 = record.extent.start
time('cumulative step', (i) => vis(record, { ...DEFAULT_VIEW, at: d0 + 500 + i * 250 }))
time('window step', (i) => vis(record, { ...DEFAULT_VIEW, mode: 'window', t: { from: d0 + i * 200, to: d0 + i * 200 + 90 } }))
time('trail step', (i) => vis(record, { ...DEFAULT_VIEW, mode: 'trail', fade: 90, at: d0 + 500 + i * 250 }))
time('filter step', (i) => vis(record, { ...DEFAULT_VIEW, status: i % 2 ? ['confirmed'] : ['reported', 'confirmed'] }))
const { passing, passes, span } = vis(record, DEFAULT_VIEW)
time('histogram whole box', () => makeHistogram(record, passing, [30, 28, 50, 40]))
time('histogram half box', (i) => makeHistogram(record, passing, [36 + i * .1, 33, 41, 37]))
const shown = { table: record.table, passes, span }
time('pick all', (i) => nearestPoint(shown, 0.61 + i * 1e-3, 0.4, 1e-5))
time('count box all', (i) => countPoints(shown, { left: 0.6, right: 0.63, top: 0.38, bottom: 0.41 }))
