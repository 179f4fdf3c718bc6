import type { WorkerName } from '../assets/assets'
import fileWorkerUrl from '../files/read-file.worker.ts?worker&url'
import { MAP_WORKER_ADDRESS } from '../map/worker-address'

/** The only script addresses that the page ever hands to the browser besides its own modules. */
export const WORKERS: Readonly<Record<WorkerName, string>> = {
  map: MAP_WORKER_ADDRESS,
  file: new URL(fileWorkerUrl, import.meta.url).href,
}

interface TrustedTypesFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string; createHTML?: (text: string) => string },
  ) => unknown
}

/**
 * The page's one Trusted Types policy: its workers are the only script addresses, and no text becomes HTML.
 * It must exist before MapLibre is imported.
 */
export function installTrustedTypes(): void {
  const factory = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes
  factory?.createPolicy('default', {
    createScriptURL: (text) => {
      if (Object.values(WORKERS).includes(new URL(text, document.baseURI).href)) return text
      throw new TypeError(`not a script of this page: ${text.slice(0, 100)}`)
    },
  })
}
