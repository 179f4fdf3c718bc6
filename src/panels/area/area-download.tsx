import { useState } from 'preact/hooks'
import { WRITTEN_FORMATS } from '../../files/formats'
import { useApp } from '../../ui/use-app'
import { useWords } from '../../ui/use-messages'
import { useVisibleEvents } from '../../ui/use-store'
import { makeExport, saveFile } from '../share/make-exports'
import { useSlip } from '../share/use-slip'

/** The events in the area as CSV, with every claim: the Share dialog's own export of what is shown. */
export function AreaDownload() {
  const { store } = useApp()
  const { words } = useWords('compare')
  const visible = useVisibleEvents()
  const slip = useSlip()
  const [failed, setFailed] = useState(false)
  const csv = WRITTEN_FORMATS.find(({ id }) => id === 'events')
  const save = async () => {
    try {
      if (csv) saveFile(await makeExport(csv, store.getState(), visible, slip, 'comma'))
      setFailed(false)
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <p>
      <button type="button" class="button" data-part="area-csv" onClick={save}>
        {words.area.download}
      </button>{' '}
      <span role="status">{failed && words.area.downloadFailed}</span>
    </p>
  )
}
