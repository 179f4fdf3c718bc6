import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Ways in which one window, tab or frame hears another, or is told by it. */
const DOORS =
  /addEventListener\(\s*'(?:message|storage|messageerror)'|onmessage\s*=|onstorage\s*=|BroadcastChannel|SharedWorker|MessageChannel|window\.(?:opener|name)\b|document\.(?:domain|referrer)\b|serviceWorker/

it('other windows are heard in two files alone: where an embed is asked, and in the element that asks', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.|^pipeline/.test(path))
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((path) => DOORS.test(readFileSync(join('src', path), 'utf8'))).sort()).toEqual([
    'app/dateline-map.ts',
    'app/main.tsx',
    // The page's own worker, and who asks it.
    'files/read-file.ts',
    'files/read-file.worker.ts',
    'files/table/ask-worker.ts',
  ])
})
