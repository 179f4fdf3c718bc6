import { basename } from 'node:path'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { lostHash } from './scripts/lost-hash.ts'
import { mapStyle } from './scripts/map-style.ts'
import { nothingEvaluated, withoutEval } from './scripts/no-eval.ts'
import { recordSite } from './scripts/record-site.ts'
import { siteBrowsers } from './scripts/site-browsers.ts'
import { siteHeaders } from './scripts/site-headers.ts'
import { noteBundled, siteNotices } from './scripts/site-notices.ts'
import { wholeExports } from './scripts/whole-exports.ts'
import { SlowestFirst } from './tests/slowest-first.ts'

/** One pattern of many, each a regular expression in which a slash stands for either kind of slash. */
function paths(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|').replaceAll('/', '[\\\\/]'))
}

/**
 * The page's own program of the first view, in one file with all that it stands on, but for the few lines that start
 * it, which the pages of the tests do without: two or three compress worse, and each that asks for a later part names
 * every file that this stands on. Parts
 * that come when they are asked for (the search, the messages of other languages) are none of it. The last two
 * are small, and several of those parts need them; one that stood with the map would have them wait for MapLibre.
 */
const CORE = paths(
  'src/(app/(page|page-api|embed-parts|watch-drops)|state/(app|sync-url|check-cited|watch-.+)|map/later-parts|assets/fetched-assets)\\.tsx?$',
  'src/(i18n/describe-when|model/kind-signs)\\.ts$',
)

/** The library alone, without the address of its worker, which the page knows before the library has come. */
const MAPLIBRE = paths('node_modules/(maplibre-gl|@maplibre)/.+js$')

/**
 * Parts that come later, gathered by what is wanted together: alone they are under 2 kB, and a request each costs
 * more than that. `npm run check` names those that are missing here.
 */
const LATER: Readonly<Record<string, RegExp>> = {
  filters: paths(
    'src/panels/layers/(filter-groups|basis-choice|layer-details)\\.',
    'src/ui/(kind-sign|status-label|status-mark|use-some)\\.',
  ),
  stacks: paths(
    'src/map/over/(stack-.+|density-key|contested-note|places-list|ring-of-marks|glyph-canvas|use-event-icon|anchored|arrival-rings)\\.',
  ),
  playing: paths(
    'src/timeline/(bars/(bar-tip|bar-notes|coverage-tip)|clock/(run-clock|clock|arrivals|pace|big-date|free-slot|use-free-slot))\\.',
    'src/panels/frame/dialog-programs\\.ts$',
  ),
  words: paths('src/(model/(fold-text|month-names|search-text)|ui/(latin-digits|field|date-input))\\.'),
  found: paths('src/(panels/search/(search-(results|reach)|rows-found)|view/show-rows)\\.'),
  search: paths('src/(record/search-(index|query|terms)|model/kind-words)\\.', 'node_modules/minisearch/'),
  ofFile: paths(
    'src/panels/layers/(layers-by|find-layer|find-names|file-layers|column-filters|value-facet|number-facet)\\.',
    'src/(state/answer-rows|record/(search-row-words|layer-record))\\.',
  ),
  ofFileEn: paths('src/i18n/messages/en/(rows|opening)\\.'),
  ofFileAr: paths('src/i18n/messages/ar/(rows|opening)\\.'),
  event: paths(
    'src/panels/(event/(?!event-list\\.tsx)|open/check-document\\.)',
    'src/(i18n/describe-(harm|where)|ui/(fact|copy-text|use-event))\\.',
  ),
  dialogs: paths(
    'src/(panels/(about/|ledger/hidden-dialog|open/check-dialog)|record/(legend|vague-country)\\.)',
    'src/ui/(modal|place-mark|time-mark|use-dialog-messages)\\.',
  ),
  rows: paths(
    'src/(ui/(long-list|use-drawn-rows|draw-now)|panels/event/event-list)\\.ts',
    'node_modules/@tanstack/virtual-core/',
  ),
  titles: paths(
    'src/(i18n/describe-view|panels/(share/(view-facts|use-share-messages)|open/reading-(card|progress)))\\.',
  ),
  share: paths(
    'src/panels/(share/|open/(open-dialog|file-(dialog|chooser)|changes-dialog|account-of-file))',
    'src/(ui/(tabs|choices)|files/csv/write-(csv|problems))\\.',
  ),
  areas: paths(
    'src/(panels/(area|compare)/|map/(areas/|second-(map|inputs))|record/area-index|model/polygon|view/differences)',
  ),
  opened: paths(
    'src/(panels/open/open-dropped|model/later-colours|state/(compare-cited|judge-files|open-record)|view/(fit-view|prepare-rows)|record/(packed-record|join-span|span-sums|count-events|named-places|row-columns|table-of-rows|record-of-rows)|files/table/(ask-worker|opened-rows-of))\\.ts$',
    'src/files/(file-reading|file-mark|hash-file|read-(file|bytes|formats)|decode-text|opened-file|foreign-kind|(event-cells|dateline/(read-(opened|history)|parse-geojson|dateline-format|write-geojson|restore-feature|changed-columns|feature-(of|with-columns))))\\.ts$',
  ),
  layouts: paths('src/files/(layouts/|rows/column-names|table/new-draft)', 'node_modules/mgrs/'),
  reading: paths(
    'src/files/(read-any|rows/(source-faults|source-file|sniff|open-source|fetch-reader|whole-table|day-text|delimited/guess-header|json/(row-of-value|valid-geometry))|table/(?!ask-worker|opened-rows-of|new-draft))',
    'src/record/file-layers\\.',
  ),
  mapping: paths(
    'src/(panels/open/(mapping-.+|column-choice|preview-rows|saved-choice|use-opening-words)|i18n/messages/en/opening|state/column-choices)\\.',
  ),
  packed: paths('src/files/rows/packed/'),
  seldom: paths('src/view/(view-address|mend-link|link-carriers|plain-value)\\.'),
  notices: paths('src/panels/notices/(notice-cards|lasting-notices|describe-notice)\\.'),
  embedded: paths('src/app/embed-(page|head|dock|api|origins)\\.'),
}

/** Pieces that several formats of files are read with, each too small for a request of its own. */
const OF_FORMATS = paths(
  'src/files/rows/(column-names|source-faults|whole-table|day-text|delimited/guess-header|json/(row-of-value|valid-geometry))\\.',
)

/** What opens the packings that a file may come in. */
const PACKED = paths('src/files/rows/packed/')

/**
 * Parts that nothing asks for in this build stay out of it: a part behind a setting that is off, such as the
 * reader of a larger basemap's tiles, is otherwise written though its `import()` fell away.
 */
function withoutUnaskedParts(): Plugin {
  return {
    name: 'without-unasked-parts',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const asked = new Set(chunks.flatMap(({ code }) => code.match(/[\w.-]+\.js\b/g) ?? []))
      for (const { fileName, isEntry } of chunks)
        if (!isEntry && !asked.has(basename(fileName))) delete bundle[fileName]
    },
  }
}

/** Unit tests that count days run in three more time zones, so that a slip into local time shows. */
const COUNTS_DAYS = [
  'src/{model,record,view,state,timeline,i18n}/**/*.test.{ts,tsx}',
  'src/files/layouts/read-day.test.ts',
  'src/pipeline/resolve*.test.ts',
  'tests/time-zone.test.ts',
]

/** Half an hour off the full hours, and far from Greenwich. */
const HERE = 'America/St_Johns'

/** Unit tests that put something in a module's place, or draw whole panels, whose words come once a worker. */
const ALONE = [
  'src/{panels,ui,app}/**/*.test.{ts,tsx}',
  'src/state/{environment,environment-language,watch-search}.test.ts',
  'src/timeline/{bars/bar-tip,clock/playback}.test.{ts,tsx}',
  // It counts what is executed, which differs from the second run on.
  'tests/hostile-files.test.ts',
]

export default defineConfig({
  base: './',
  plugins: [
    preact(),
    siteHeaders(),
    lostHash(),
    mapStyle(),
    recordSite(),
    withoutUnaskedParts(),
    siteNotices(),
    siteBrowsers(),
    nothingEvaluated(),
    wholeExports(),
  ],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    // Every browser that runs MapLibre 6 knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: 'index.html', embed: 'src/app/dateline-map.ts' },
      output: {
        // The element's script keeps its name, so that other sites' pages keep working.
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: MAPLIBRE },
            { name: 'core', test: CORE },
            { name: 'open-map', test: /src[\\/]map[\\/](host[\\/]mount-map|marks[\\/])/ },
            ...Object.entries(LATER).map(([name, test]) => ({
              name,
              test,
              includeDependenciesRecursively: false,
            })),
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [noteBundled(), withoutEval(), nothingEvaluated(), wholeExports()],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'formats', test: OF_FORMATS, includeDependenciesRecursively: false },
            { name: 'packed', test: PACKED, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    sequence: { sequencer: SlowestFirst },
    // As many as the machines that test have cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ALONE,
          // Nothing in these files leaves anything behind, so that a worker imports what they share once.
          isolate: false,
          // `npm run soak` draws a million.
          env: { TZ: HERE, FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' },
        },
      },
      { extends: true, test: { name: 'unit alone', include: ALONE, env: { TZ: HERE } } },
      ...['Asia/Kathmandu', 'Pacific/Honolulu', 'Pacific/Kiritimati'].map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          include: COUNTS_DAYS,
          // They replace the words, and count no days.
          exclude: ['src/state/environment*.test.ts'],
          isolate: false,
          env: { TZ, FUZZ_RUNS: '1000' },
        },
      })),
      {
        extends: true,
        test: {
          name: 'browser',
          // `npm run engines` drives other browsers than this project's own.
          include: [process.env.ENGINES ? 'tests/engines/*.spec.ts' : 'tests/*.spec.ts'],
          globalSetup: ['tests/driver/serve.ts'],
          // After the unit tests; two at a time, each worker with one browser whose pages all its files share.
          sequence: { groupOrder: 1 },
          isolate: false,
          // Software draws the map; on a busy machine that takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A test that needs it is named at the end of `npm test`.
          retry: process.env.CI ? 1 : 0,
          env: { TZ: HERE },
        },
      },
    ],
  },
})
