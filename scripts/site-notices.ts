/** What a built site ships of licences: the program's, those of the packages in it, and those of its data. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { writeDataNotices } from './data-notices.ts'
import { noticesOf, writeNotices } from './package-notices.ts'
import { isBuiltIn, readRecordJson } from './record-site.ts'

/** Modules and files that stand in the site; its workers are bundled before the page. */
const bundled = new Set<string>()

/** Notes what a bundle holds: code by its modules, fonts and pictures by the files that they were. */
export function noteBundled(): Plugin {
  return {
    name: 'note-bundled',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames) bundled.add(id)
    },
  }
}

function dataNotices(): string {
  return writeDataNotices(
    readFileSync('DATA-LICENSES.md', 'utf8'),
    isBuiltIn ? null : readRecordJson().licence,
  )
}

function writeSiteNotices(): Plugin {
  return {
    name: 'site-notices',
    apply: 'build',
    buildStart: () => bundled.clear(),
    generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('LICENSE.txt', readFileSync('LICENSE', 'utf8'))
      emit('THIRD-PARTY-NOTICES.txt', `${dataNotices()}\n\n${writeNotices(noticesOf(bundled))}`)
    },
  }
}

/** The plugins that write the licence and the notices beside the page. */
export function siteNotices(): Plugin[] {
  return [noteBundled(), writeSiteNotices()]
}
