import { useState } from 'preact/hooks'
import { DATA_LICENCE, type ExportSlip } from '../../files/export-slip'
import { localDayOfMs, writeCivilDate } from '../../model/civil-date'
import { exportedView } from '../../state/share-link'
import { useApp } from '../../ui/use-app'
import { encodeView } from '../../view/view-url'
import { useCitation } from './cite-tab'
import { useSharedLink, useViewWords } from './use-shared'

/** What an export says of itself. */
export function useSlip(): ExportSlip {
  const { store } = useApp()
  const [nowMs] = useState(() => Date.now())
  const citation = useCitation('plain', nowMs)
  const { whole } = useViewWords()
  const link = useSharedLink({ language: false, play: false, data: null })
  const state = store.getState()
  return {
    title: whole,
    citation,
    link,
    view: encodeView(exportedView(state, window.innerWidth)),
    exported: writeCivilDate(localDayOfMs(nowMs)),
    licence: state.record.preface?.licence ?? DATA_LICENCE,
  }
}
