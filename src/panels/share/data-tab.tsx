import { useState } from 'preact/hooks'
import { CSV_SEPARATORS, type CsvSeparator } from '../../files/format'
import { WRITTEN_FORMATS, type WrittenFormat } from '../../files/formats'
import { formatNumber } from '../../i18n/format'
import { Radios } from '../../ui/choices'
import { useApp } from '../../ui/use-app'
import { useStore, useVisibleEvents } from '../../ui/use-store'
import { makeExport, saveFile } from './make-exports'
import { useShareMessages } from './use-share-messages'
import { useSlip } from './use-slip'
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
