import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** The only script address that the page ever hands to the browser besides its own modules. */
const workerHref = new URL(workerUrl, import.meta.url).href

interface TrustedTypesFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string; createHTML?: (text: string) => string },
  ) => unknown
}

/**
 * The page's one Trusted Types policy: MapLibre's worker is the only script address, and no text becomes HTML.
 * It must exist before MapLibre is imported.
 */
export function installTrustedTypes(): void {
  const factory = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  factory?.createPolicy('default', {
    createScriptURL: (text) => {
      if (new URL(text, document.baseURI).href === workerHref) return text
      throw new TypeError(`not a script of this page: ${text}`)
    },
  })
}
