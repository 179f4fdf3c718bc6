/**
 * `npm run check:documents -- <folder>`: every citation against the documents' texts, which are
 * not in the project. Without the folder it says so and passes. `--seeds DIR` checks another record.
 */
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { checkTexts } from './check-texts'
import { readArguments, readSeedTexts, readTexts } from './folders'
import { writeProblem } from './problem'
import { readSeeds } from './seeds'

const { seeds: seedFolder, rest } = readArguments()
const folder = rest[0] ?? '../shared/documents'
if (existsSync(folder)) checkFolder(folder)
else console.log(`There is no folder ${folder}, so no citation was checked against the documents' texts.`)

function checkFolder(path: string): void {
  const texts = [...readTexts(path, ['.txt'])].map(([file, text]): [string, string] => [
    basename(file, '.txt'),
    text,
  ])
  const files = readSeedTexts(seedFolder)
  const { seeds, problems: unread } = readSeeds(files)
  const problems = [...unread, ...checkTexts(seeds, files, new Map(texts))]
  const claims = seeds.documents.reduce((sum, { record }) => sum + record.claims.length, 0)
  for (const problem of problems) console.error(writeProblem(problem))
  console.log(`${claims} claims checked against ${texts.length} documents: ${problems.length} problems.`)
  if (problems.length > 0) process.exitCode = 1
}
