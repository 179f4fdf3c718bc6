import type { TestSequencer } from 'vitest/node'

/** The specs that take longest, in that order; the others come after them, so that two workers end together. */
const SLOWEST = [
  'embed',
  'embed-element',
  'embed-api',
  'links',
  'tasks',
  'timeline',
  'accessibility',
  'stacks',
  'landing',
  'reflow',
  'faults',
  'export',
  'time',
  'contrast',
  'random-links',
  'soak',
  'share',
  'playback',
  'first-look',
  'layers',
  'time-touch',
  'two-maps',
  'late-parts',
  'gallery',
]

function rankOf(path: string): number {
  const name = /([^\\/]+)\.spec\.ts$/.exec(path)?.[1] ?? ''
  const rank = SLOWEST.indexOf(name)
  return rank < 0 ? SLOWEST.length : rank
}

/** Files of tests in the order in which workers take them. */
export class SlowestFirst implements TestSequencer {
  sort: TestSequencer['sort'] = (files) => [...files].sort((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId))
  shard: TestSequencer['shard'] = (files) => files
}
