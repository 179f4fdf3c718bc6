import { readdirSync, readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

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
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

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

export default defineConfig({
  base: './',
  plugins: [preact(), contentSecurityPolicy(), publishedData()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre)/ }] },
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { TZ: process.env.TZ ?? 'America/St_Johns' },
        },
      },
    ],
  },
})
