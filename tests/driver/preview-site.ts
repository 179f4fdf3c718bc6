import { type Plugin, preview } from 'vite'

/** A built site that is being served. */
export interface PreviewedSite {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a built site on a free port of this machine alone. */
export async function previewSite(outDir: string, plugins: readonly Plugin[] = []): Promise<PreviewedSite> {
  const server = await preview({
    plugins: [...plugins],
    build: { outDir },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'warn',
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
