import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noticesOf, packageFolder, writeNotices } from './package-notices'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts files into a package's folder and says where its program is. */
function install(name: string, files: Readonly<Record<string, string>>, within = ''): string {
  const root = join(folder, within, 'node_modules', name)
  const stated = { 'package.json': JSON.stringify({ name, version: '1.2.3', license: 'MIT' }) }
  for (const [path, text] of Object.entries({ ...stated, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return join(root, 'dist/index.js')
}

describe('the notices of packages', () => {
  it('are each package’s own words, once, by name', () => {
    const b = install('b', { LICENSE: 'Words of b.\n' })
    const a = install('@x/a', { 'licence.md': 'Words of a.' })
    const ids = [b, `${b}?url`, '/home/project/src/app/main.ts', a, 'index.html']
    expect(noticesOf(ids)).toEqual([
      { name: '@x/a', version: '1.2.3', licence: 'MIT', text: 'Words of a.' },
      { name: 'b', version: '1.2.3', licence: 'MIT', text: 'Words of b.' },
    ])
  })

  it('also name what a package holds within its own file, in the version that it brought', () => {
    const sources = ['../src/map.ts', '../node_modules/@x/inner/index.js', '../node_modules/flat/a.js']
    const map = install('map', { COPYING: 'Words of map.', 'dist/index.js.map': JSON.stringify({ sources }) })
    install('@x/inner', { 'LICENSE.txt': 'Words of the inner one.' }, 'node_modules/map')
    install('@x/inner', { 'LICENSE.txt': 'Words of another.' })
    install('flat', { 'LICENSE-MIT': 'One.', 'LICENSE-APACHE': 'Other.' })
    expect(noticesOf([`${map}?worker&url`]).map(({ text }) => text)).toEqual([
      'Words of the inner one.',
      'Other.\n\nOne.',
      'Words of map.',
    ])
  })

  it('take the chapter of a readme where there is no file', () => {
    const id = install('c', { 'README.md': '# c\n\nIt hashes.\n\n## License (MIT)\n\nWords of c.\n' })
    expect(noticesOf([id])[0]?.text).toBe('## License (MIT)\n\nWords of c.')
  })

  it('are refused for a package that brings no words', () => {
    const id = install('d', { 'README.md': '# d\n\nNothing.' })
    expect(() => noticesOf([id])).toThrow('d is in the built site, and its licence is not in')
  })

  it('name the bundler for the lines that it writes itself', () => {
    expect(packageFolder('\0vite/preload-helper.js')).toMatch(/node_modules[\\/]vite$/)
    expect(packageFolder('\0rolldown/runtime.js')).toMatch(/node_modules[\\/]rolldown$/)
  })

  it('know a package by a path from the project’s own folder', () => {
    expect(packageFolder('node_modules/@fontsource/noto-sans/files/a.woff2')).toMatch(/noto-sans$/)
    expect(packageFolder('src/app/main.ts')).toBeNull()
  })

  it('are one text, a chapter a package', () => {
    const text = writeNotices([{ name: 'a', version: '1.0.0', licence: 'ISC', text: 'Words.' }])
    expect(text).toContain(`${'='.repeat(80)}\na 1.0.0 (ISC)\n${'='.repeat(80)}\n\nWords.\n`)
  })
})
