import { forgetWanted } from './ask-for-file'
import type { Dialog } from './dialog-name'
import type { MapState, Notice, Session, Sheet } from './store'
import type { Writer } from './writer'

/** What is done with all that a reload forgets. */
export function sessionActions(writer: Writer) {
  return {
    mapChanged: (map: MapState) => writer.session({ map }),
    /** A new map in the place of one whose graphics context is gone. */
    renewMap: () =>
      writer.session({ map: 'starting', mapGeneration: writer.get().session.mapGeneration + 1 }),
    boundsChanged: (bounds: Session['bounds']) => writer.session({ bounds }),
    light: (ids: readonly string[]) => {
      const { lit } = writer.get().session
      if (lit.length !== ids.length || lit.some((id, index) => id !== ids[index]))
        writer.session({ lit: ids })
    },
    /** Starts or stops the clock. Stopped by hand, a link that says `play` no longer plays when it is restored. */
    setPlaying: (playing: boolean) => {
      writer.session({ playing })
      if (!playing) writer.view({ play: false }, 'motion')
    },
    setInvited: (invited: boolean) => writer.session({ invited }),
    setClock: (clock: Session['clock']) => writer.session({ clock }),
    /** The running clock has reached these events. */
    arrive: (ids: readonly string[]) => writer.session({ arrived: ids }),
    showAxis: (axisDomain: Session['axisDomain']) => writer.session({ axisDomain }),
    showDialog: (dialog: Dialog | null) => {
      writer.session({ dialog })
      // Whoever closes it goes on without the file.
      if (dialog !== 'file' && dialog !== 'open') forgetWanted(writer)
    },
    setSheet: (patch: Partial<Sheet>) =>
      writer.session({ sheet: { ...writer.get().session.sheet, ...patch } }),
    /** The corners so far of an area; `null`: it is no longer being drawn. */
    drawArea: (drawing: Session['drawing']) => writer.session({ drawing }),
    showMapOf: (mapShown: Session['mapShown']) => writer.session({ mapShown }),
    compareAs: (compareAs: Session['compareAs']) => writer.session({ compareAs }),
    setLetterKeys: (letterKeys: boolean) => writer.session({ letterKeys }),
    /** The text of a document that the reader gave and whose fingerprint fits, line by line. */
    giveText: (document: string, lines: readonly string[]) =>
      writer.session({ texts: new Map([...writer.get().session.texts, [document, lines]]) }),
    environmentChanged: (
      patch: Partial<
        Pick<
          Session,
          'lang' | 'systemDark' | 'searchReady' | 'areaReady' | 'reducedMotion' | 'narrow' | 'textScale'
        >
      >,
    ) => writer.session(patch),
    /** A language's words did not come: a view that asked for it shows another, as its link then says. */
    languageFailed: (lang: string, wished: string | null) => {
      if (writer.get().view.lang === wished) writer.view({ lang: null }, 'restored')
      writer.post({ code: 'language-failed', lang })
    },
    post: writer.post,
    /** A failure that may come again and again, with each letter or each press: one notice says it while it stands. */
    postOnce: (notice: Notice) => {
      const { notices } = writer.get().session
      if (!notices.some((posted) => posted.notice.code === notice.code)) writer.post(notice)
    },
    dismiss: (key: number) =>
      writer.session({ notices: writer.get().session.notices.filter((posted) => posted.key !== key) }),
  }
}
