import { useStore } from '../../ui/use-store'
import { useShareMessages } from '../share/use-share-messages'
import { ReadingProgress } from './reading-progress'
import './reading-card.css'

/** Over the page, that a dropped file is being read; where the dialog that opens files is up, that says so. */
export function ReadingCard() {
  const { share } = useShareMessages()
  const inDialog = useStore((state) => state.session.dialog === 'open')
  if (inDialog) return null
  return (
    <section class="card reading-card" data-part="reading-card" aria-label={share.open.title}>
      <p class="for-ear" role="status">
        {share.open.reading}
      </p>
      <ReadingProgress />
    </section>
  )
}
