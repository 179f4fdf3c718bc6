import { formatWindow } from '../i18n/format'
import { messagesFor } from '../i18n/messages'
import { recordWords } from '../i18n/record-words'
import { localText } from '../model/event'
import { findEvent, isEmpty } from '../record/record'
import type { App } from '../state/app'
import { schemeOf } from '../state/scheme'
import type { AppState } from '../state/store'

/** What the tab and the history call this view: the open event, else the days that are shown. */
function viewName(state: AppState, { visible }: App): string {
  const { lang } = state.session
  const event = findEvent(state.record, state.view.event)
  if (event) return localText(event.title, lang)
  if (isEmpty(state.record)) return recordWords(state.record, lang).sentence
  return formatWindow(visible(state).span, lang)
}

interface DocumentWords {
  readonly title: string
  readonly lang: string
  readonly dir: string
  readonly scheme: string
}

function documentWords(state: AppState, app: App): DocumentWords {
  const { lang } = state.session
  const words = messagesFor(lang)
  return {
    title: words.app.title(viewName(state, app), recordWords(state.record, lang).title),
    lang,
    dir: words.direction,
    scheme: schemeOf(state),
  }
}

/**
 * Keeps the document's title, language, direction and scheme like the view until the returned function is called. Each
 * is written only when the view changes it: what a translation writes over it is true of what it made of the page.
 */
export function syncDocument(app: App): () => void {
  const root = document.documentElement
  let last: DocumentWords | null = null
  const write = (state: AppState) => {
    const next = documentWords(state, app)
    if (next.title !== last?.title) document.title = next.title
    if (next.lang !== last?.lang) root.lang = next.lang
    if (next.dir !== last?.dir) root.dir = next.dir
    if (next.scheme !== last?.scheme) root.dataset.scheme = next.scheme
    last = next
  }
  write(app.store.getState())
  return app.store.subscribe(write)
}
