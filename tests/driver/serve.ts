import type { TestProject } from 'vitest/node'
import { previewSite } from './preview-site'

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string
  }
}

/** Serves the built site (`SITE_DIR`, else `dist`) on a free port for as long as the browser specs run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const site = await previewSite(process.env.SITE_DIR ?? 'dist')
  project.provide('siteUrl', site.url)
  return site.close
}
