import type { TestProject } from 'vitest/node'
import { lightBasemap } from './light-basemap'
import { previewSite } from './preview-site'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site as it is published. */
    siteUrl: string
    /** The same with nothing in its basemap. */
    lightUrl: string
  }
}

/** Serves the built site (`SITE_DIR`, else `dist`) on free ports for as long as the browser specs run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = process.env.SITE_DIR ?? 'dist'
  const site = await previewSite(outDir)
  const light = await previewSite(outDir, [lightBasemap()])
  project.provide('siteUrl', site.url)
  project.provide('lightUrl', light.url)
  return async () => {
    await site.close()
    await light.close()
  }
}
