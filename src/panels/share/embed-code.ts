/** What an embed holds and how large it is; a width of 0 fills the column it stands in. */
export interface EmbedOptions {
  readonly form: 'iframe' | 'component'
  readonly parts: 'map' | 'timeline'
  readonly widthPx: number
  readonly heightPx: number
}

export const EMBED_LIMITS = { minPx: 240, maxPx: 4000 } as const

/** The query that asks the page for these parts. */
export function embedQuery(parts: EmbedOptions['parts']): string {
  return parts === 'map' ? '?embed' : '?embed=timeline'
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function attribute(name: string, value: string): string {
  return `${name}="${value.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '')}"`
}

/**
 * The sandbox's words: scripts for the map, its own origin because a browser loads no module and no worker
 * without one, pop-ups for "Open the whole page", out of the sandbox because that page saves files and opens more.
 * Nothing of the page around it can be reached by these.
 */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

/** How much smaller than it will be an embed of this width is drawn, to fit into the room that a preview has. */
export function previewScale(widthPx: number, roomPx: number): number {
  return widthPx === 0 ? 1 : Math.min(1, roomPx / widthPx)
}

/** The code that a site pastes. `link` is the embedding link (with its query), `title` what it shows in words. */
export function embedCode(link: string, title: string, options: EmbedOptions): string {
  return options.form === 'iframe' ? frameCode(link, title, options) : componentCode(link, title, options)
}

function size(widthPx: number): string {
  return widthPx === 0 ? '100%' : String(widthPx)
}

function frameCode(link: string, title: string, { widthPx, heightPx }: EmbedOptions): string {
  const attributes = [
    attribute('src', link),
    attribute('title', title),
    attribute('width', size(widthPx)),
    attribute('height', String(heightPx)),
    attribute('loading', 'lazy'),
    attribute('referrerpolicy', 'no-referrer'),
    attribute('sandbox', SANDBOX),
    attribute('style', 'border:0;max-width:100%'),
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

function componentCode(link: string, title: string, { parts, widthPx, heightPx }: EmbedOptions): string {
  const url = new URL(link)
  const page = new URL('.', `${url.origin}${url.pathname}`).href
  const width = widthPx === 0 ? '100%' : `${widthPx}px`
  const attributes = [
    attribute('src', page),
    attribute('link', url.hash),
    ...(parts === 'timeline' ? ['timeline'] : []),
    attribute('title', title),
    attribute('style', `width:${width};height:${heightPx}px`),
  ]
  return `<script src="${page}embed.js" defer></script>\n<dateline-map ${attributes.join(' ')}></dateline-map>`
}
