/** The script that a built page asks first whether this browser is one of those that are meant. */
import type { Plugin } from 'vite'
import { featuresIn, writeBrowserCheck } from './newer-features.ts'

const FILE = 'browsers.js'

/** The plugin that writes it from what the page's own chunks and styles need; workers ask for no more. */
export function siteBrowsers(): Plugin {
  return {
    name: 'site-browsers',
    apply: 'build',
    // Pages of the tests, which stand in folders, do without.
    transformIndexHtml: (_, { path }) =>
      path === '/index.html' ? [{ tag: 'script', attrs: { src: `./${FILE}` }, injectTo: 'body' }] : [],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const code = Object.values(bundle).map((file) =>
          file.type === 'chunk' ? file.code : file.fileName.endsWith('.css') ? String(file.source) : '',
        )
        this.emitFile({
          type: 'asset',
          fileName: FILE,
          source: writeBrowserCheck(featuresIn(code.join('\n'))),
        })
      },
    },
  }
}
