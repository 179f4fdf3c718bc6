/**
 * `npm run build:data`: seeds -> data, or a list of the problems and exit 1. `-- --seeds DIR --out DIR` builds
 * another record.
 */
import { buildLayer } from './build-layer'
import { readFolders, readSeedTexts, spokenPath, writeManifest, writeTexts } from './folders'
import { writeProblem } from './problem'
import { readBasemapOutlines } from './read-basemap'

const startMs = performance.now()
const folders = readFolders()
const seedsPath = spokenPath(folders.seeds)
const dataPath = spokenPath(folders.data)
const { data, problems } = buildLayer(readSeedTexts(folders.seeds), readBasemapOutlines())
if (data) {
  writeTexts(folders.data, data)
  writeManifest(folders.data)
  console.log(
    `${dataPath}: ${[...data.keys()].join(', ')}, manifest.json (${Math.round(performance.now() - startMs)} ms)`,
  )
} else {
  for (const problem of problems) console.error(writeProblem(problem))
  console.error(`\n${problems.length} problems in ${seedsPath}; ${dataPath} is left as it was.`)
  process.exitCode = 1
}
