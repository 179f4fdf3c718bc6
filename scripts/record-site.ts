/**
 * What a built site has of its record: the files of `data/`, the record's own words in the page, and the card that
 * other sites show of a link. `DATELINE_RECORD=DIR npm run build` makes a site of another record.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { Preface, RecordWords } from '../src/record/preface.ts'
import { linkCard, NO_ADDRESS, readSiteAddress } from './link-card.ts'

const BUILT_IN = 'data'
/** Of `public/`, what shows or speaks of the built-in record; the site of another does without. */
const OF_BUILT_IN = [
  'card.png',
  'claims-dark.png',
  'embed-example.css',
  'embed-example.html',
  'embed-example.js',
]
const WHAT_IT_HAS = 'strikes by actor, playback in time, every claim with its source.'

/** The folder of data that the site is built from. */
const RECORD = process.env.DATELINE_RECORD || BUILT_IN
export const isBuiltIn = resolve(RECORD) === resolve(BUILT_IN)

/** Where the site will stand, for link cards: `SITE_URL=https://… npm run build`. */
const SITE_ADDRESS = readSiteAddress(process.env.SITE_URL)

/** `record.json` as `npm run build:data` wrote and checked it. */
export function readRecordJson(): Preface {
  const path = join(RECORD, 'record.json')
  if (!existsSync(path))
    throw new Error(`${path} is not there: DATELINE_RECORD names a folder that npm run build:data wrote`)
  return JSON.parse(readFileSync(path, 'utf8')) as Preface
}

/** `manifest.json` as `npm run build:data` wrote it: the hash of each file, which the page compares with what comes. */
function readRecordManifest(): unknown {
  const path = join(RECORD, 'manifest.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** The published data keep their names in the built site, so that links to them last. */
function publishedData(): Plugin {
  return {
    name: 'published-data',
    generateBundle() {
      for (const name of readdirSync(RECORD)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(join(RECORD, name)) })
      }
    },
    writeBundle({ dir }) {
      if (SITE_ADDRESS === null) this.environment.logger.info(NO_ADDRESS)
      if (!isBuiltIn && dir) for (const name of OF_BUILT_IN) rmSync(join(dir, name), { force: true })
    },
    configureServer({ middlewares }) {
      middlewares.use('/data', (request, response, next) => {
        const path = join(RECORD, decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname))
        if (isBuiltIn || !existsSync(path)) next()
        else response.end(readFileSync(path))
      })
    },
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '')
}

/** The words that `index.html` leaves open as `{{name}}`. */
function fillWords(html: string, { card, description, title }: RecordWords): string {
  const words: Readonly<Record<string, string>> = {
    title,
    description,
    'page-title': card.title,
    'page-description': `${description}: ${WHAT_IT_HAS}`,
  }
  return html.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => escapeHtml(words[name] ?? ''))
}

/** The picture of the card: the built-in record's, or the one beside another record's data. */
function cardPicture(): string | null {
  if (isBuiltIn) return 'card.png'
  return existsSync(join(RECORD, 'card.png')) ? 'data/card.png' : null
}

/** The record's own words, in the page before its program: as text, for the card, and as data for the program. */
function recordWords(): Plugin {
  return {
    name: 'record-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        const preface = readRecordJson()
        const { en } = preface.words
        const manifest = readRecordManifest()
        return {
          html: fillWords(html, en),
          tags: [
            ...linkCard(en, SITE_ADDRESS, cardPicture()),
            jsonTag('record-preface', preface),
            jsonTag('record-manifest', manifest),
          ],
        }
      },
    },
  }
}

/** Data for the program, in an element that it knows by `id`. */
function jsonTag(id: string, value: unknown): HtmlTagDescriptor {
  // A text in it that ends a script would end this one.
  const children = JSON.stringify(value).replaceAll('<', '\\u003c')
  return { tag: 'script', attrs: { type: 'application/json', id }, children, injectTo: 'head' }
}

/** The plugins that make a page a site of its record. */
export function recordSite(): Plugin[] {
  return [recordWords(), publishedData()]
}
