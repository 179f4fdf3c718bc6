import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { recordSite } from './scripts/record-site.ts'
import { LARGER_BASEMAP } from './src/map/basemap/basemap-config.ts'

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
  /node_modules[\\/](preact|zustand|valibot)[\\/]|src[\\/](model[\\/](?!kind-words|kind-signs|search-text)|record[\\/](?!record-history|search-index|legend|coverage|busy-days)|view[\\/]|state[\\/]|ui[\\/](lazy-part|use-store)|i18n[\\/](en|messages|record-words|format|describe-counts|describe-when)\.ts|files[\\/]dateline[\\/](read-record|read-preface|read-event-layer|event-layer-schema)\.ts)/

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

export default defineConfig({
  base: './',
  plugins: [preact(), contentSecurityPolicy(), recordSite()],
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
            { name: 'open-map', test: /src[\\/]map[\\/](host[\\/]mount-map|marks[\\/])/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          env: { TZ: process.env.TZ ?? 'America/St_Johns' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/*.spec.ts'],
          globalSetup: ['tests/driver/serve.ts'],
          fileParallelism: false,
          // Software draws the map; on a busy machine that takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: process.env.CI ? 1 : 0,
          env: { TZ: process.env.TZ ?? 'America/St_Johns' },
        },
      },
    ],
  },
})
