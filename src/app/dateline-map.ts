/**
 * `<dateline-map src link timeline title>`: the page in a frame, as an element. It is built as `embed.js`, a
 * plain script of one file without a hash, so that a site's one line keeps working. Attributes: `src`, the
 * address of the Dateline page (the script's own folder if left out); `link`, a link to a view or its fragment;
 * `timeline`, keeps the timeline; `title`, what the frame is called. Methods `call` and `go`, events
 * `dateline-view`, `dateline-select` and `dateline-shown` are those of the page's `postMessage` contract.
 */
{
  /** The sandbox's words are the least with which the map is drawn and its sources can be opened. */
  const SANDBOX = 'allow-scripts allow-same-origin allow-popups'
  const EVENTS = ['view', 'select', 'shown'] as const
  const ownFolder = new URL(
    '.',
    (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI,
  )

  interface Waiting {
    readonly resolve: (result: unknown) => void
    readonly reject: (error: Error) => void
  }
  interface Answer {
    readonly dateline?: unknown
    readonly id?: unknown
    readonly result?: unknown
    readonly error?: unknown
    readonly event?: unknown
    readonly detail?: unknown
  }

  class DatelineMap extends HTMLElement {
    static readonly observedAttributes = ['src', 'link', 'timeline', 'title']
    readonly #frame = document.createElement('iframe')
    readonly #waiting = new Map<number, Waiting>()
    readonly #loaded: Promise<unknown>
    #lastId = 0

    constructor() {
      super()
      const style = new CSSStyleSheet()
      style.replaceSync(
        ':host{display:block;block-size:480px}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;border:0}',
      )
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style]
      this.#frame.loading = 'lazy'
      this.#frame.referrerPolicy = 'no-referrer'
      this.#loaded = new Promise((resolve) => {
        this.#frame.addEventListener('load', resolve, { once: true })
      })
      this.#frame.addEventListener('load', () => this.#listen())
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#receive)
      this.#show()
      // Only now: a frame without an address would load an empty page first.
      this.shadowRoot?.append(this.#frame)
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#receive)
      for (const { reject } of this.#waiting.values()) reject(new Error('the map was taken from the page'))
      this.#waiting.clear()
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#show()
    }

    /** Calls a function of the page: `view`, `go`, `link`, `shown`, `counts`, `rendered`, `settled`, `ready`. */
    async call(name: string, ...args: unknown[]): Promise<unknown> {
      await this.#loaded
      this.#lastId += 1
      const id = this.#lastId
      return new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject })
        this.#frame.contentWindow?.postMessage({ dateline: 1, call: name, args, id }, this.#address().origin)
      })
    }

    /** Changes keys of the view, as a reader's choice would. */
    go(view: Record<string, unknown>): Promise<unknown> {
      return this.call('go', view)
    }

    #address(): URL {
      const page = new URL(this.getAttribute('src') ?? ownFolder, document.baseURI)
      const link = this.getAttribute('link') ?? ''
      page.search = this.hasAttribute('timeline') ? '?embed=timeline' : '?embed'
      page.hash = link.includes('#') ? link.slice(link.indexOf('#')) : link
      return page
    }

    #show(): void {
      const { href, origin } = this.#address()
      // On the map's own site a sandbox with these words keeps nothing out, and browsers warn of it.
      if (origin !== location.origin) this.#frame.setAttribute('sandbox', SANDBOX)
      this.#frame.title = this.getAttribute('title') ?? 'Dateline'
      if (this.#frame.src !== href) this.#frame.src = href
    }

    #listen(): void {
      for (const type of EVENTS) this.call('on', type).catch(() => undefined)
    }

    readonly #receive = ({ source, data }: MessageEvent<Answer | null>): void => {
      if (source === null || source !== this.#frame.contentWindow || data?.dateline !== 1) return
      if (EVENTS.some((type) => type === data.event)) {
        this.dispatchEvent(new CustomEvent(`dateline-${data.event}`, { detail: data.detail }))
        return
      }
      const waiting = typeof data.id === 'number' ? this.#waiting.get(data.id) : undefined
      if (!waiting) return
      this.#waiting.delete(Number(data.id))
      if (data.error === undefined) waiting.resolve(data.result)
      else waiting.reject(new Error(String(data.error)))
    }
  }

  if (!customElements.get('dateline-map')) customElements.define('dateline-map', DatelineMap)
}
