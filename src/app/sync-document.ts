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

/** Keeps the document's title, language, direction and scheme like the view until the returned function is called. */
export function syncDocument(app: App): () => void {
  const root = document.documentElement
  const write = (state: AppState) => {
    const { lang } = state.session
    const words = messagesFor(lang)
    const title = words.app.title(viewName(state, app), recordWords(state.record, lang).title)
    if (document.title !== title) document.title = title
    if (root.lang !== lang) root.lang = lang
    if (root.dir !== words.direction) root.dir = words.direction
    root.dataset.scheme = schemeOf(state)
  }
  write(app.store.getState())
  return app.store.subscribe(write)
}
