/** `npm run check:data`: exit 1 when `data/` is not, byte for byte, what `seeds/` builds. */
import { buildLayer } from './build-layer'
import { compareTexts } from './compare-texts'
import { DATA, readSeedTexts, readTexts } from './folders'
import { writeProblem } from './problem'
import { readBasemapOutlines } from './read-basemap'

const { data, problems } = buildLayer(readSeedTexts(), readBasemapOutlines())
const faults = data
  ? compareTexts(data, readTexts(DATA, ['.json', '.geojson'])).map((fault) => `data/${fault}`)
  : problems.map(writeProblem)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
console.log(
  faults.length > 0 ? 'Run npm run build:data and commit what it writes.' : 'data/ is what seeds/ builds.',
)
