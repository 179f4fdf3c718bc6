import type { Screen } from './first-view'

/** A file of the built site and what a visitor downloads of it. */
export interface SizedFile {
  /** Within `dist`. */
  readonly path: string
  readonly bytes: number
}

/** One line of the report; `wrong` says what to do where the figure does not hold. */
export interface Finding {
  readonly text: string
  readonly wrong: string | null
}

/** kB of our own part of the first view's program when the changelog last spoke of it, by screen. */
export type LastFigures = Readonly<Record<Screen, number>>

const PROGRAM_LIMIT_KB = 450
/** A change of our own part that is larger than this wants a line in the changelog. */
const UNSPOKEN_KB = 3
/** A chunk with less, before compression, costs more as a request than it saves. */
const LEAST_CHUNK_BYTES = 2_000

const isProgram = (path: string) => /\.(?:js|css)$/.test(path)
const isMapLibre = (path: string) => path.startsWith('assets/maplibre')

/** What the whole site holds of each kind at most, kB. */
const KINDS: readonly { readonly name: string; readonly limitKb: number; readonly path: RegExp }[] = [
  { name: 'Fonts', limitKb: 120, path: /\.woff2?$/ },
  { name: 'Basemap vectors and places', limitKb: 220, path: /^basemap\/.*\.(?:json|geojson|topojson)$/ },
  { name: 'Hillshade', limitKb: 330, path: /^basemap\/.*\.(?:webp|png)$/ },
]

function sumKb(files: readonly SizedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
}

function budget(name: string, files: readonly SizedFile[], limitKb: number): Finding {
  const kb = sumKb(files)
  return {
    text: `${kb.toFixed(1).padStart(7)} kB of ${String(limitKb).padStart(4)} kB  ${name}`,
    wrong: kb > limitKb ? `${name}: ${kb.toFixed(1)} kB are more than ${limitKb} kB.` : null,
  }
}

/** The program that this screen fetched, against the budget, and our part of it against its last figure. */
export function judgeFirstView(screen: Screen, fetched: readonly SizedFile[], last: LastFigures): Finding[] {
  const program = fetched.filter(({ path }) => isProgram(path))
  const oursKb = sumKb(program.filter(({ path }) => !isMapLibre(path)))
  const change = oursKb - last[screen]
  const signed = `${change < 0 ? '' : '+'}${change.toFixed(1)}`
  return [
    budget(`JavaScript, worker and CSS of the first view, ${screen} screen`, program, PROGRAM_LIMIT_KB),
    {
      text: `${oursKb.toFixed(1).padStart(7)} kB (${signed} kB)    … of which ours`,
      wrong:
        Math.abs(change) > UNSPOKEN_KB
          ? `Our part on a ${screen} screen is ${oursKb.toFixed(1)} kB, ${signed} kB since it was last spoken of: ` +
            `say why in CHANGELOG.md, and write ${oursKb.toFixed(1)} into bench/first-view-size.json.`
          : null,
    },
  ]
}

export function judgeKinds(site: readonly SizedFile[]): Finding[] {
  return KINDS.map(({ name, limitKb, path }) =>
    budget(
      name,
      site.filter((file) => path.test(file.path)),
      limitKb,
    ),
  )
}

/** Scripts that are too small to travel alone; `sizes` are before compression. The bundler's own few lines always stand apart. */
export function judgeChunks(sizes: readonly SizedFile[]): Finding {
  const scripts = sizes.filter(({ path }) => /^assets\/(?!rolldown-runtime).*\.js$/.test(path))
  const small = scripts.filter(({ bytes }) => bytes < LEAST_CHUNK_BYTES)
  const names = small.map(({ path, bytes }) => `${path} (${bytes} bytes)`).join(', ')
  return {
    text: `${String(small.length).padStart(7)} of ${scripts.length} scripts are under ${LEAST_CHUNK_BYTES} bytes`,
    wrong: small.length > 0 ? `Let these join a neighbour (LATER in vite.config.ts): ${names}` : null,
  }
}
