import { readdirSync, readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { LARGER_BASEMAP } from './src/map/basemap/basemap-config.ts'
import { SlowestFirst } from './tests/slowest-first.ts'

/** The host of the larger basemap, where one is configured and it is not this site's own. */
function largerHost(): readonly string[] {
  return LARGER_BASEMAP && /^https?:/.test(LARGER_BASEMAP.url) ? [new URL(LARGER_BASEMAP.url).origin] : []
}

/**
 * The policy that MapLibre 6 runs under, without exceptions for inline code, `eval` or other hosts. It stands in
 * a `meta`, so that it holds on any static host.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  ["connect-src 'self'", ...largerHost()].join(' '),
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/**
 * What every part of the page stands on, in one file: a dozen small ones compress worse. Parts that come
 * when they are asked for (the search, the messages of other languages) are none of it.
 */
const CORE =
  /node_modules[\\/](preact|zustand|valibot)[\\/]|src[\\/](model[\\/](?!kind-words|kind-signs|search-text)|record[\\/](?!record-history|search-index|legend|coverage|busy-days)|view[\\/]|state[\\/]|ui[\\/](lazy-part|use-store)|i18n[\\/](en|messages|format|describe-counts|describe-when)\.ts|files[\\/]dateline[\\/](read-record|read-event-layer|event-layer-schema)\.ts)/

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** The published data keep their names in the built site, so that links to them last. */
function publishedData(): Plugin {
  return {
    name: 'published-data',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync('data')) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(`data/${name}`) })
      }
    },
  }
}

/** Where the site will stand, for link cards, which want whole addresses: `SITE_URL=https://… npm run build`. */
const SITE_URL = process.env.SITE_URL?.replace(/\/?$/, '/') ?? './'

/** What another site shows of a link to this one: words, and a picture made from the real map. */
function linkCard(): Plugin {
  const card: Readonly<Record<string, string>> = {
    'og:type': 'website',
    'og:site_name': 'Dateline',
    'og:title': 'Dateline: who struck where, and who says so',
    'og:description':
      'An interactive map of the campaign against Islamic State as five published documents report it: strikes by actor, playback in time, every claim with its source.',
    'og:image': `${SITE_URL}card.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Map of Syria and Iraq with marks for reported strikes, and a timeline under it',
    ...(SITE_URL === './' ? {} : { 'og:url': SITE_URL }),
  }
  return {
    name: 'link-card',
    transformIndexHtml: () => [
      ...Object.entries(card).map(([property, content]) => ({
        tag: 'meta',
        attrs: { property, content },
        injectTo: 'head' as const,
      })),
      {
        tag: 'meta',
        attrs: { name: 'twitter:card', content: 'summary_large_image' },
        injectTo: 'head' as const,
      },
    ],
  }
}

/** Unit tests that count days run in three more time zones, so that a slip into local time shows. */
const COUNTS_DAYS = [
  'src/{model,record,view,state,timeline,i18n}/**/*.test.{ts,tsx}',
  'src/pipeline/resolve*.test.ts',
  'tests/time-zone.test.ts',
]

export default defineConfig({
  base: './',
  plugins: [preact(), contentSecurityPolicy(), linkCard(), publishedData()],
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
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)/ },
            { name: 'core', test: CORE },
            { name: 'open-map', test: /src[\\/]map[\\/](host[\\/]open-map|marks[\\/])/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          // `npm run soak` draws a million.
          env: { TZ: 'America/St_Johns', FUZZ_RUNS: process.env.FUZZ_RUNS ?? '10000' },
        },
      },
      ...['Asia/Kathmandu', 'Pacific/Honolulu', 'Pacific/Kiritimati'].map((TZ) => ({
        extends: true as const,
        test: {
          name: TZ,
          include: COUNTS_DAYS,
          // Nothing in these files leaves anything behind, so that a worker imports what they share once.
          isolate: false,
          env: { TZ, FUZZ_RUNS: '1000' },
        },
      })),
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/*.spec.ts'],
          globalSetup: ['tests/driver/serve.ts'],
          // After the unit tests; two at a time, each worker with one browser whose pages all its files share.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          isolate: false,
          // Software draws the map; on a busy machine that takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: process.env.CI ? 1 : 0,
          env: { TZ: 'America/St_Johns' },
        },
      },
    ],
  },
})
