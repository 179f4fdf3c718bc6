/** `npm run build:data`: seeds -> data, or a list of the problems and exit 1. */
import { buildLayer } from './build-layer'
import { DATA, readSeedTexts, writeTexts } from './folders'
import { writeProblem } from './problem'
import { readBasemapOutlines } from './read-basemap'

const startMs = performance.now()
const { data, problems } = buildLayer(readSeedTexts(), readBasemapOutlines())
if (data) {
  writeTexts(DATA, data)
  console.log(`data/: ${[...data.keys()].join(', ')} (${Math.round(performance.now() - startMs)} ms)`)
} else {
  for (const problem of problems) console.error(writeProblem(problem))
  console.error(`\n${problems.length} problems in seeds/; data/ is left as it was.`)
  process.exitCode = 1
}
