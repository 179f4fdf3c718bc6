/**
 * `npm run release`: appends the record as `data/events.geojson` has it now to `seeds/history.json`, so that
 * a link which cites it can always be told what has changed since. Run it whenever the site is published;
 * `-- --seeds DIR --out DIR` for another record.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHistory, readRecordState, writeHistory } from '../files/dateline/read-history'
import { changesBetween, releaseEntries, replay } from '../record/record-history'
import { readFolders, writeManifest } from './folders'

const { seeds, data } = readFolders()
const historyPath = join(seeds, 'history.json')
const layer = JSON.parse(readFileSync(join(data, 'events.geojson'), 'utf8')) as {
  dateline: { hash: string }
}
const releases = existsSync(historyPath)
  ? readHistory(JSON.parse(readFileSync(historyPath, 'utf8')) as unknown)
  : []
const now = await readRecordState(layer)
if (!releases || !now) {
  console.error(
    `${releases ? 'data/events.geojson' : 'seeds/history.json'} cannot be read; nothing was written.`,
  )
  process.exit(1)
}
const { hash } = layer.dateline
if (releases.at(-1)?.hash === hash) {
  console.log(`${hash} is the last release already.`)
} else {
  const before = replay(releases)
  const date = new Date().toISOString().slice(0, 10)
  const history = writeHistory([...releases, { hash, date, events: releaseEntries(before, now) }])
  writeFileSync(historyPath, history)
  writeFileSync(join(data, 'history.json'), history)
  writeManifest(data)
  const { added, corrected, withdrawn } = changesBetween(before, now)
  console.log(
    `${hash}: ${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn or merged.`,
  )
}
