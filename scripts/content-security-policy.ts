/** The one source of what a page of ours may load: for its `meta`, and for the headers that a server sends. */
import { LARGER_BASEMAP } from '../src/map/basemap/basemap-config.ts'

/** The host of the larger basemap, where one is configured and it is not this site's own. */
function largerHost(): readonly string[] {
  return LARGER_BASEMAP && /^https?:/.test(LARGER_BASEMAP.url) ? [new URL(LARGER_BASEMAP.url).origin] : []
}

const RULES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': ["'self'", ...largerHost()].join(' '),
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

function written(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/**
 * The policy that MapLibre 6 runs under, without exceptions for inline code, `eval` or other hosts. It stands in
 * a `meta`, so that it holds on any static host; workers only hear of it from a header, which `npm start` and the
 * servers of the tests send.
 */
export const CONTENT_SECURITY_POLICY = written(RULES)

/** As near to it as a development server comes, which writes scripts and styles into the page and has a socket. */
export function developmentPolicy(): string {
  const { 'require-trusted-types-for': _, 'trusted-types': __, ...rules } = RULES
  return written({
    ...rules,
    'script-src': `${rules['script-src']} 'unsafe-inline'`,
    'style-src': `${rules['style-src']} 'unsafe-inline'`,
    'connect-src': `${rules['connect-src']} ws:`,
  })
}
