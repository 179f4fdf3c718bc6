import { useState } from 'preact/hooks'
import { DATA_LICENCE, type ExportSlip } from '../../files/export-slip'
import { CSV_SEPARATORS, type CsvSeparator } from '../../files/format'
import { WRITTEN_FORMATS, type WrittenFormat } from '../../files/formats'
import { formatNumber } from '../../i18n/format'
import { localDayOfMs, writeCivilDate } from '../../model/civil-date'
import { exportedView } from '../../state/share-link'
import { Radios } from '../../ui/choices'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { encodeView } from '../../view/view-url'
import { useCitation } from './cite-tab'
import { makeExport, saveFile } from './make-exports'
import { useShareMessages } from './use-share-messages'
import { useSharedLink, useViewWords } from './use-shared'
import './data-tab.css'

/** The files of exactly what is in view. */
export function DataTab() {
  const { lang, words, share } = useShareMessages()
  const { data } = share
  const visible = useVisibleEvents()
  const own = useStore((state) => state.source.kind === 'file')
  const count = visible.shown.length
  if (count === 0) return <p data-part="export-empty">{data.empty}</p>
  return (
    <>
      <p class="dialog-intro">{data.intro(words.counts.events(count, formatNumber(count, lang)))}</p>
      <ExportList />
      {!own && (
        <p class="quiet small">
          {data.whole} <a href="./data/events.geojson">events.geojson</a>
        </p>
      )}
    </>
  )
}

function ExportList() {
  const { store } = useApp()
  const { share } = useShareMessages()
  const { data } = share
  const [failed, setFailed] = useState(false)
  const [separator, setSeparator] = useState<CsvSeparator>('comma')
  const slip = useSlip()
  const visible = useVisibleEvents()
  const save = async (format: WrittenFormat) => {
    try {
      saveFile(await makeExport(format, store.getState(), visible, slip, separator))
      setFailed(false)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <>
      <Radios
        part="csv-separator"
        legend={data.separator}
        options={CSV_SEPARATORS.map((option) => [option, data.separators[option]])}
        chosen={separator}
        onChoose={setSeparator}
      />
      <ul class="export-list" data-part="exports">
        {WRITTEN_FORMATS.map((format) => (
          <li key={format.id}>
            <button
              type="button"
              class="button export-button"
              data-part={`export-${format.id}`}
              aria-describedby={`export-${format.id}-hint`}
              onClick={() => save(format)}
            >
              {data[format.id]}
            </button>
            <span class="quiet small" id={`export-${format.id}-hint`}>
              {data[`${format.id}Hint`]}
            </span>
          </li>
        ))}
      </ul>
      <p role="status">{failed && data.failed}</p>
    </>
  )
}

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
