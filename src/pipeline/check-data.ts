/**
 * `npm run check:data`: exit 1 when `data/` is not, byte for byte, what `seeds/` builds. `-- --seeds DIR --out DIR`
 * checks another record.
 */
import { buildLayer } from './build-layer'
import { compareTexts } from './compare-texts'
import { readFolders, readManifest, readSeedTexts, readTexts, spokenPath } from './folders'
import { writeProblem } from './problem'
import { readBasemapOutlines } from './read-basemap'

const folders = readFolders()
const { data, problems } = buildLayer(readSeedTexts(folders.seeds), readBasemapOutlines())
const faults = data ? compareFolder(data) : problems.map(writeProblem)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
console.log(
  faults.length > 0
    ? 'Run npm run build:data and commit what it writes.'
    : `${spokenPath(folders.data)} is what ${spokenPath(folders.seeds)} builds.`,
)

function compareFolder(built: ReadonlyMap<string, string>): string[] {
  const { found, wanted } = readManifest(folders.data)
  const texts = readTexts(folders.data, ['.json', '.geojson'])
  const whole = new Map([...built, ['manifest.json', wanted] as const])
  if (found !== undefined) texts.set('manifest.json', found)
  return compareTexts(whole, texts).map((fault) => `data/${fault}`)
}
