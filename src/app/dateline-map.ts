/**
 * `<dateline-map src link timeline title>`: the page in a frame, as an element. It is built as `embed.js`, a
 * plain script of one file without a hash, so that a site's one line keeps working. Attributes: `src`, the
 * address of the Dateline page (the script's own folder if left out); `link`, a link to a view or its fragment,
 * which the map goes to whenever it is set; `timeline`, keeps the timeline; `title`, what the frame is called.
 * Methods `call` and `go`, events `dateline-view`, `dateline-select` and `dateline-shown` are those of the page's
 * `postMessage` contract.
 */
{
  /** The least with which the map is drawn, and the whole page opens from it with all that it can do. */
  const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
  const EVENTS = ['view', 'select', 'shown'] as const
  const REMOVED = 'the map was taken from the page before it answered'
  const RELOADED = 'the map was loaded anew before it answered'
  const ownFolder = new URL(
    '.',
    (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI,
  )

  interface Call {
    readonly name: string
    readonly args: readonly unknown[]
    readonly resolve: (result: unknown) => void
    readonly reject: (error: unknown) => void
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
    /** Calls for which there is no loaded page yet. */
    #unsent: Call[] = []
    /** Calls that the page in the frame has been sent and has not answered. */
    readonly #sent = new Map<number, Call>()
    #state: 'new' | 'loading' | 'loaded' | 'removed' = 'new'
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
      this.#frame.addEventListener('load', () => this.#loaded())
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#receive)
      this.#state = 'loading'
      this.#show()
      // Only now: a frame without an address would load an empty page first.
      this.shadowRoot?.append(this.#frame)
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#receive)
      this.#state = 'removed'
      this.#abandon(REMOVED)
      for (const { reject } of this.#unsent.splice(0)) reject(new Error(REMOVED))
    }

    attributeChangedCallback(name: string): void {
      // A link that is set again leads back to it, wherever the reader has gone since.
      if (this.isConnected) this.#show(name === 'link')
    }

    /**
     * Calls a function of the page: `view`, `go`, `link`, `shown`, `counts`, `rendered`, `settled`, `ready`. A call
     * waits for the page; it is rejected when the element is removed, or the page loaded anew, before the answer.
     */
    call(name: string, ...args: unknown[]): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const call = { name, args, resolve, reject }
        if (this.#state === 'loaded') this.#send(call)
        else if (this.#state === 'removed') reject(new Error(REMOVED))
        else this.#unsent.push(call)
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
      // Never without a fragment, so that the page need not be loaded anew to be shown another.
      page.hash = (link.includes('#') ? link.slice(link.indexOf('#') + 1) : link) || 'v=1'
      return page
    }

    #show(again = false): void {
      const { href, origin } = this.#address()
      // On the map's own site a sandbox with these words keeps nothing out, and browsers warn of it.
      if (origin !== location.origin) this.#frame.setAttribute('sandbox', SANDBOX)
      this.#frame.title = this.getAttribute('title') ?? 'Dateline'
      const before = this.#frame.src
      if (before === href && !again) return
      this.#frame.src = href
      if (before.split('#')[0] === href.split('#')[0]) return
      if (this.#state === 'loaded') this.#state = 'loading'
      this.#abandon(RELOADED)
    }

    /** Another page has come into the frame: the one before answers nothing any more. */
    #loaded(): void {
      this.#abandon(RELOADED)
      this.#state = 'loaded'
      for (const type of EVENTS) this.call('on', type).catch(() => undefined)
      for (const call of this.#unsent.splice(0)) this.#send(call)
    }

    #send(call: Call): void {
      this.#lastId += 1
      const id = this.#lastId
      try {
        const message = { dateline: 1, call: call.name, args: call.args, id }
        this.#frame.contentWindow?.postMessage(message, this.#address().origin)
        this.#sent.set(id, call)
      } catch (error) {
        // Arguments that no message can carry.
        call.reject(error)
      }
    }

    #abandon(why: string): void {
      for (const { reject } of this.#sent.values()) reject(new Error(why))
      this.#sent.clear()
    }

    readonly #receive = ({ source, data }: MessageEvent<Answer | null>): void => {
      if (source === null || source !== this.#frame.contentWindow || data?.dateline !== 1) return
      if (EVENTS.some((type) => type === data.event)) {
        this.dispatchEvent(new CustomEvent(`dateline-${data.event}`, { detail: data.detail }))
        return
      }
      const call = typeof data.id === 'number' ? this.#sent.get(data.id) : undefined
      if (!call) return
      this.#sent.delete(Number(data.id))
      if (data.error === undefined) call.resolve(data.result)
      else call.reject(new Error(String(data.error)))
    }
  }

  if (!customElements.get('dateline-map')) customElements.define('dateline-map', DatelineMap)
}
