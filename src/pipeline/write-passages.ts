/** `npm run add:passages -- <folder>`: the hashes of every line of the texts of a folder. */
import { basename, join } from 'node:path'
import { readTexts, SEEDS, writeTexts } from './folders'
import { writePassages } from './passages'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say which folder holds the texts: npm run add:passages -- ../shared/documents')
  process.exitCode = 1
} else {
  const texts = [...readTexts(folder, ['.txt'])]
  writeTexts(
    join(SEEDS, 'passages'),
    new Map(texts.map(([path, text]) => [basename(path), writePassages(text)])),
  )
  console.log(
    `seeds/passages/: ${texts.map(([path]) => basename(path)).join(', ') || `no .txt in ${folder}`}`,
  )
}
