import { languagesOf } from '../i18n/messages'
import type { Preface } from '../record/preface'
import type { EventRecord } from '../record/record'
import type { CitedRecord } from '../record/record-history'
import type { decodeView } from '../view/view-url'
import { NOTHING_ASKED } from './aside'
import { openingView } from './ask-for-file'
import { forgetLink, reportLink, resolveLink } from './open-event'
import { settle } from './settle-view'
import type { FilesChecked, LoadState, OpenedAccount, RecordSource, Session } from './store'
import type { Writer } from './writer'

/** Nothing of another record goes on: its clock, and what was lit of it. */
const AT_REST = {
  ...NOTHING_ASKED,
  playing: false,
  lit: [],
  arrived: [],
  fileMark: null,
} satisfies Partial<Session>

/** What is done with the record: loaded, opened from a file, closed, compared with what a link cites. */
export function recordActions(writer: Writer) {
  return {
    /** What the site's record says of itself, before the record has come. */
    begin: (preface: Preface | null) => {
      writer.set(({ record }) => ({ record: { ...record, preface } }))
      writer.session({ languages: languagesOf(preface) })
    },
    recordLoaded: (record: EventRecord, load: LoadState) =>
      showBuiltIn(writer, record, { load, axisDomain: null }),
    /** Back to the page's own record and the view that it had; nothing happens where no file is open. */
    closeRecord: () => {
      const { behind } = writer.get()
      if (behind)
        showBuiltIn(
          writer,
          behind.record,
          { ...behind.session, ...AT_REST, asking: null },
          { ...behind.view, file: null },
        )
    },
    /** A reader's file becomes the record, with the view that it was exported from. */
    recordOpened: (...file: Opened) => openFile(writer, ...file),
    /** A table whose reader has to say something before it is read; `null`: it is read, or was given up. */
    asked: (asking: Session['asking']) => writer.session({ asking }),
    /** A file is being read; `null`: no more. */
    readingChanged: (reading: Session['reading']) => writer.session({ reading }),
    /** A file of which nothing could be shown: the record stays. */
    fileRefused: ({ account, problems }: OpenedAccount) =>
      writer.session({ asking: null, opened: { account, problems } }),
    citedFound: (cited: CitedRecord) => {
      writer.session({ cited })
      writer.post({ code: 'record-changed', asked: cited.asked })
    },
    /** What came of the page's own record was compared with what was built; a difference is told of. */
    filesChecked: (filesChecked: FilesChecked) => {
      writer.session({ filesChecked })
      if (filesChecked.outcome !== 'same' && filesChecked.outcome !== 'unknown')
        writer.post({ code: 'hash-mismatch', found: filesChecked })
    },
    loadChanged: (load: LoadState) => writer.session({ load }),
  }
}

/** The page's own record takes the screen, with the view that a link asked for. */
function showBuiltIn(
  writer: Writer,
  record: EventRecord,
  session: Partial<Session>,
  link = writer.get().view,
): void {
  const before = writer.get().record
  writer.set((state) => ({
    record,
    source: { kind: 'built-in' },
    behind: null,
    view: settle(link, record),
    change: { kind: 'restored', count: state.change.count + 1 },
  }))
  writer.session(session)
  resolveLink(writer, link)
  before.rows?.close()
}

/** A file that was read, what links name it by, and the view that it is shown in. */
type Opened = readonly [
  record: EventRecord,
  source: Extract<RecordSource, { kind: 'file' }>,
  opened: OpenedAccount,
  decoded: ReturnType<typeof decodeView>,
  fileMark?: string | null,
]

function openFile(
  writer: Writer,
  ...[record, source, opened, { view: asked, problems }, fileMark = null]: Opened
): void {
  const { view, record: own, session } = writer.get()
  const { load, cited, axisDomain } = session
  const next = {
    ...asked,
    base: asked.base ?? view.base,
    lang: asked.lang ?? view.lang,
    data: null,
    file: fileMark,
  }
  const before = writer.get().session.wanted ? openingView(writer) : view
  forgetLink(writer)
  writer.set((state) => ({
    record,
    source,
    behind: state.behind ?? { record: own, view: before, session: { load, cited, axisDomain } },
    view: settle(next, record),
    change: { kind: 'choice', count: state.change.count + 1 },
  }))
  writer.session({
    ...AT_REST,
    load: { state: 'ready', problems: [] },
    asking: null,
    opened,
    wanted: null,
    fileMark,
    cited: null,
    axisDomain: null,
  })
  reportLink(writer, next, problems)
  resolveLink(writer, next)
  own.rows?.close()
}
