import { formatNumber } from '../../i18n/format'
import { cancelReading } from '../../state/reading'
import { useApp } from '../../ui/use-app'
import { useStore } from '../../ui/use-store'
import { useShareMessages } from '../share/use-share-messages'
import './reading-progress.css'

/** How far the reading of a file has come, in rows, and the way to end it. */
export function ReadingProgress() {
  const app = useApp()
  const { lang, share } = useShareMessages()
  const reading = useStore((state) => state.session.reading)
  if (!reading) return null
  const { name, progress } = reading
  const number = (value: number) => formatNumber(value, lang)
  return (
    <div class="reading" data-part="reading">
      <p class="reading-name">
        <bdi>{share.open.readingFile(name)}</bdi>
      </p>
      <progress
        class="reading-bar"
        aria-label={share.open.reading}
        max={progress?.of}
        value={progress?.rows}
      />
      <p class="quiet small number" data-part="reading-rows">
        {progress ? share.open.rowsRead(number(progress.rows), number(progress.of)) : share.open.reading}
      </p>
      <button type="button" class="button" data-part="reading-cancel" onClick={() => cancelReading(app)}>
        {share.open.cancel}
      </button>
    </div>
  )
}
