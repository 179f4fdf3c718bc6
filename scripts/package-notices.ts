/**
 * The notices of the packages that a built site holds, from what was bundled: each package's own licence file, also
 * of those that a package holds within a file of its own, as MapLibre does, whose source map names them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** A package of which something stands in the built site. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** As the package states it, such as `MIT`. */
  readonly licence: string
  /** The licence's words, with who holds the rights. */
  readonly text: string
}

/** What a package's folder is, in the path of any file in it. */
const PACKAGE = /^((?:.*[\\/])?node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)/s
/** Modules that the bundler writes itself have no file: `\0vite/preload-helper.js`. */
const BUNDLERS_OWN = /^\0(vite|rolldown)\//
/** A bundler's licence file goes on with those of what it is made of itself, none of which is written. */
const OWN_PARTS = /\n# Licenses of bundled dependencies[\s\S]*$/
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i
/** A readme's last chapter, where a package has no file for it. */
const LICENCE_CHAPTER = /^#+ *licen[cs]e\b[\s\S]*/im

/** The folder of the package that a bundled module belongs to; `null`: the project's own. */
export function packageFolder(moduleId: string): string | null {
  const bundler = BUNDLERS_OWN.exec(moduleId)?.[1]
  if (bundler) return resolve('node_modules', bundler)
  const [, root, name] = PACKAGE.exec(moduleId) ?? []
  return root !== undefined && name !== undefined ? resolve(root, name) : null
}

/** Node's own way up: the nearest `node_modules` that has the package. */
function findPackage(name: string, from: string): string {
  const found = createRequire(join(from, 'x.js'))
    .resolve.paths(name)
    ?.map((root) => join(root, name))
    .find((folder) => existsSync(join(folder, 'package.json')))
  if (!found) throw new Error(`${from} holds ${name}, whose licence is nowhere: it is not installed`)
  return found
}

/** The packages that one file of a package holds, as its source map tells. */
function packagesWithin(file: string): readonly string[] {
  const map = `${file.replace(/\?.*$/, '')}.map`
  if (!existsSync(map)) return []
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: readonly string[] }
  const names = sources.flatMap((source) => PACKAGE.exec(source)?.[2] ?? [])
  return [...new Set(names)].map((name) => findPackage(name, dirname(file)))
}

function licenceText(folder: string): string | undefined {
  const names = readdirSync(folder).sort()
  const texts = names
    .filter((name) => LICENCE_FILE.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(OWN_PARTS, '').trim())
  if (texts.length > 0) return texts.join('\n\n')
  const readme = names.find((name) => /^readme/i.test(name))
  return readme && LICENCE_CHAPTER.exec(readFileSync(join(folder, readme), 'utf8'))?.[0].trim()
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = licenceText(folder)
  if (!license || !text) throw new Error(`${name} is in the built site, and its licence is not in ${folder}`)
  return { name, version, licence: license, text }
}

/** The notices of everything that these modules brought, by name. */
export function noticesOf(moduleIds: Iterable<string>): readonly Notice[] {
  const folders = new Set<string>()
  for (const id of moduleIds) {
    const folder = packageFolder(id)
    if (folder) for (const each of [folder, ...packagesWithin(id)]) folders.add(each)
  }
  const notices = [...folders].map(noticeOf)
  return notices.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The notices as one text. */
export function writeNotices(notices: readonly Notice[]): string {
  const RULE = '='.repeat(80)
  const chapters = notices.map(
    ({ name, version, licence, text }) => `${RULE}\n${name} ${version} (${licence})\n${RULE}\n\n${text}\n`,
  )
  const head = 'The following packages stand in the program of this site, each under its own terms.\n'
  return [head, ...chapters].join('\n')
}
