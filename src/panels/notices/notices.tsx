import { useState } from 'preact/hooks'
import { isForeignFrame } from '../../state/environment'
import { lazyPart } from '../../ui/lazy-part'
import { useApp } from '../../ui/use-app'
import { useMessages } from '../../ui/use-messages'
import { useStore } from '../../ui/use-store'
import { Announcer } from './announcer'
import './notices.css'

/** Fetched before it is needed, since much of what there is to tell is that something cannot be fetched. */
const NoticeCards = lazyPart(async () => (await import('./notice-cards')).NoticeCards, {
  part: 'notices',
  soon: true,
  words: 'notices',
})

/** What the page has to tell: seen here, heard through the one status region. */
export function Notices() {
  const { environment } = useApp()
  const { words } = useMessages()
  const [text, say] = useState('')
  const hasAny = useStore(({ session: { notices, load } }) => {
    const problems = load.state === 'ready' ? load.problems.length : 0
    return notices.length + problems > 0
  })
  return (
    <section class="notices" data-part="notices" aria-label={words.noticesLabel}>
      {(hasAny || isForeignFrame(environment)) && <NoticeCards say={say} />}
      <Announcer text={text} say={say} />
    </section>
  )
}
