import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string
  }
}

/** Serves the built site (`SITE_DIR`, else `dist`) on a free port for as long as the browser specs run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({
    build: { outDir: process.env.SITE_DIR ?? 'dist' },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'warn',
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port')
  project.provide('siteUrl', `http://127.0.0.1:${address.port}/`)
  return () => server.close()
}
