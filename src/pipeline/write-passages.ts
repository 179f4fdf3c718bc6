/**
 * `npm run add:passages -- <folder>`: the hashes of every line of the texts of a folder; `--seeds DIR` puts them
 * into another record.
 */
import { basename, join } from 'node:path'
import { readArguments, readTexts, spokenPath, writeTexts } from './folders'
import { writePassages } from './passages'

const { seeds, rest } = readArguments()
const [folder] = rest
if (folder === undefined) {
  console.error('Say which folder holds the texts: npm run add:passages -- ../my-texts')
  process.exitCode = 1
} else {
  const texts = [...readTexts(folder, ['.txt'])]
  writeTexts(
    join(seeds, 'passages'),
    new Map(texts.map(([path, text]) => [basename(path), writePassages(text)])),
  )
  console.log(
    `${spokenPath(join(seeds, 'passages'))}: ${texts.map(([path]) => basename(path)).join(', ') || `no .txt in ${folder}`}`,
  )
}
